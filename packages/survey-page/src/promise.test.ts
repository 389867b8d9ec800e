import { confidentialityPromise } from './index.ts';

test('the promise says exactly this', () => {
  expect(confidentialityPromise({ k: 5, commentK: 10 }, 'en')).toMatchInlineSnapshot(`
   [
     "Confidential, counted in groups: nobody here, administrators included, can see single answers.",
     "Your answers are sealed until the pulse closes, then they become counts for groups of at least 5 people.",
     "Comments are shown only for groups of at least 10 people.",
     "It is known whether a link was used, to stop reminders.",
     "Your writing style may identify you.",
     "Whoever alters the software while a pulse is open could break this; the code and its attack tests are public.",
   ]
  `);
});

test('the promise carries the thresholds of the wave and never claims to be anonymous', () => {
  const promise = confidentialityPromise({ k: 8, commentK: 23 }, 'en').join(' ');
  expect(promise).toMatch(/at least 8 people/);
  expect(promise).toMatch(/at least 23 people/);
  expect(promise).not.toMatch(/anonym/i);
});
