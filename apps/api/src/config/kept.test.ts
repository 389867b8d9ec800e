import { Kept } from './kept.ts';

describe('what is kept', () => {
  it('is made once, and made anew when others were asked for since', () => {
    const kept = new Kept<string>(2);
    const made: string[] = [];
    const ask = (name: string): string =>
      kept.get(name, () => {
        made.push(name);
        return name.toUpperCase();
      });
    expect(['a', 'b', 'a', 'c', 'a', 'b'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'B']);
    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('is not a failure', async () => {
    const kept = new Kept<Promise<string>>(2);
    await expect(kept.get('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await kept.get('a', () => Promise.resolve('there'))).toBe('there');
  });
});
