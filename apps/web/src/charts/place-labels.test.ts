import { placeLabels } from './place-labels.ts';

const size = { width: 400, height: 200 };

describe('labels beside the marks of a chart', () => {
  it('stand to the right where there is room, and to the left at the right edge', () => {
    const marks = [
      { x: 50, y: 100, label: 'Feeling heard' },
      { x: 390, y: 100, label: 'Known' },
    ];
    expect(placeLabels(marks, size)).toEqual([
      { side: 'start', dy: 0 },
      { side: 'end', dy: 0 },
    ]);
  });

  it('do not cover one another', () => {
    const marks = [
      { x: 100, y: 100, label: 'Feeling heard' },
      { x: 115, y: 100, label: 'Known as a person' },
    ];
    expect(placeLabels(marks, size)).toEqual([
      { side: 'end', dy: 0 },
      { side: 'start', dy: 0 },
    ]);
  });

  it('never stand nearer to another mark than to their own', () => {
    // The label has room only high on its left, where the other mark is the nearer one.
    const marks = [
      { x: 380, y: 60, label: 'Customer before targets' },
      { x: 300, y: 52, label: '' },
    ];
    expect(placeLabels(marks, size)[0]).toEqual({ side: 'end', dy: 14 });
    expect(placeLabels([...marks, { x: 300, y: 76, label: '' }], size)[0]).toBeNull();
  });
});
