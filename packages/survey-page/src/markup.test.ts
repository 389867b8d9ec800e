import * as fc from 'fast-check';
import { decodeEntities } from '../test/survey-input.ts';
import { escapeHtml, jsonElement, markup } from './markup.ts';

test('whatever is inserted reads back as the same text and can end neither a tag nor a quote', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: html } = markup`${text}`;
      expect(html).not.toMatch(/[<>"']|&(?!#\d+;)/);
      expect(decodeEntities(html)).toBe(text);
    }),
  );
});

test('markup is inserted as it is, lists one after the other, null and false not at all', () => {
  const items = ['a', '<b>'].map((item) => markup`<li>${item}</li>`);
  expect(markup`<ul id="${1}">${items}${null}${false}</ul>`.text).toBe(
    '<ul id="1"><li>a</li><li>&#60;b&#62;</li></ul>',
  );
});

test('a value in a data element reads back equal and cannot end the element', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const { text } = jsonElement('data', value);
      const json = text.slice(text.indexOf('>') + 1, text.lastIndexOf('</script>'));
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(jsonElement('data', '</script><!--').text).toBe(
    '<script type="application/json" id="data">"\\u003c/script\\u003e\\u003c!--"</script>',
  );
});

test('both kinds of quotes are escaped, so that text is safe in any attribute', () => {
  expect(escapeHtml(`"'`)).toBe('&#34;&#39;');
});
