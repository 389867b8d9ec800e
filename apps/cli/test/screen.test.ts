import { drawIntervals, niceReach } from '../src/charts/draw-intervals.ts';
import { drawScatter } from '../src/charts/draw-scatter.ts';
import { axisOf } from '../src/charts/ticks.ts';
import { startProgressLine } from '../src/screen/progress-line.ts';
import { readScreen } from '../src/screen/screen.ts';

test.each([
  [{ isTTY: true, columns: 100 }, {}, { hasColour: true, width: 100 }],
  [{ isTTY: true, columns: 100 }, { NO_COLOR: '1' }, { hasColour: false, width: 100 }],
  [{ isTTY: true, columns: 500 }, { NO_COLOR: '' }, { hasColour: true, width: 120 }],
  [{ isTTY: true, columns: 20 }, { TERM: 'dumb' }, { hasColour: false, width: 60 }],
  [{}, {}, { hasColour: false, width: 80 }],
])('%j with %j has %j', (stream, environment, screen) => {
  expect(readScreen(stream, environment)).toEqual(screen);
});

function progressOn(stream: { readonly isTTY?: boolean; readonly columns?: number }, term = '') {
  const written: string[] = [];
  const write = (text: string) => written.push(text);
  return { written, line: startProgressLine({ ...stream, write }, { TERM: term }) };
}

test('a line of progress is written over, fits the terminal, and is wiped once', () => {
  const { written, line } = progressOn({ isTTY: true, columns: 12 });
  line.clear();
  line.show('one of three');
  line.show('tw\u001B[31mo');
  line.clear();
  line.clear();
  expect(written).toEqual(['\rone of thre\u001B[K', '\rtw [31mo\u001B[K', '\r\u001B[K']);
});

test('a terminal that does not know its size has a line of ordinary length', () => {
  const { written, line } = progressOn({ isTTY: true, columns: 0 });
  line.show('x'.repeat(100));
  expect(written).toEqual([`\r${'x'.repeat(79)}\u001B[K`]);
});

test.each([
  [{}, ''],
  [{ isTTY: false, columns: 80 }, ''],
  [{ isTTY: true, columns: 80 }, 'dumb'],
])('nothing is written of progress to %j with TERM=%s', (stream, term) => {
  const { written, line } = progressOn(stream, term);
  line.show('one of three');
  line.clear();
  expect(written).toEqual([]);
});

test('the corners of a scatter are where their points are', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 1 },
  ];
  expect(drawScatter(points, { width: 3, height: 2 })).toEqual([
    '1 │⠀⠀⠈',
    '0 │⡀⠀⠀',
    '  └───',
    '   0 10',
  ]);
});

test('one point stands in the middle, wherever it is', () => {
  expect(drawScatter([{ x: 5, y: -3 }], { width: 1, height: 1 })[0]).toBe('-3 │⠐');
});

test('intervals lie on both sides of zero, and what has no value has no mark', () => {
  const lines = [
    { label: 'a', estimate: 0.5, low: 0.2, high: 0.8, note: 'x' },
    { label: 'bb', estimate: -1, low: null, high: null, note: '' },
    { label: 'c', estimate: null, low: null, high: null, note: 'none' },
  ];
  expect(drawIntervals(lines, 21)).toEqual([
    ' a            ┊ ├──●──┤    x',
    'bb  ●         ┊',
    ' c            ┊            none',
    '    -1        0         1',
  ]);
});

test('axes begin and end on round numbers', () => {
  expect(niceReach(0.1)).toBe(0.1);
  expect(niceReach(0.31)).toBe(0.5);
  expect(axisOf([0.02, 0.61]).ticks).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7]);
  expect(axisOf([4, 4])).toMatchObject({ low: 2, high: 6 });
});
