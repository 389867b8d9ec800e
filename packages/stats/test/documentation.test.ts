import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const source = join(import.meta.dirname, '../src');
const page = readFileSync(join(import.meta.dirname, '../../../docs/statistics.md'), 'utf8');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .map((name) => ({ name, text: readFileSync(join(source, name), 'utf8') }));

describe('the documentation', () => {
  const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );

  it('has a heading for every place the code points at', () => {
    const wanted = files.flatMap(({ name, text }) =>
      [...text.matchAll(/docs\/statistics\.md#([a-z0-9-]+)/g)].map(
        ([, anchor = '']) => `${name}: ${anchor}`,
      ),
    );
    const missing = wanted.filter((entry) => !anchors.includes(entry.split(': ')[1] ?? ''));
    expect(wanted.length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });

  it('stands above every exported function and type', () => {
    const bare = files.flatMap(({ name, text }) =>
      [...text.matchAll(/^(.*)\n(?:export (?:async )?(?:function|class|type|const) (\w+))/gm)]
        .filter(([, before = '']) => !before.endsWith('*/'))
        .map(([, , exported = '']) => `${name}: ${exported}`),
    );
    expect(bare).toEqual([]);
  });
});
