import { ref, watch } from 'vue';

const page = 10;

/** The cell of a grid that the arrow keys move, from the first construct of the first row; stays inside when the grid shrinks. */
export function useActiveCell(size: { rows: () => number; columns: () => number }) {
  const active = ref({ row: 0, column: 2 });

  watch([size.rows, size.columns], () => place(active.value.row, active.value.column));

  function place(row: number, column: number): void {
    active.value = {
      row: Math.max(0, Math.min(size.rows() - 1, row)),
      column: Math.max(0, Math.min(size.columns() - 1, column)),
    };
  }

  /** Moves as the key says, as grids do everywhere; whether it was such a key. */
  function move({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
    const { row, column } = active.value;
    if (metaKey || altKey) return false;
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
      PageDown: [row + page, column],
      PageUp: [row - page, column],
      Home: [ctrlKey ? 0 : row, 0],
      End: [ctrlKey ? size.rows() - 1 : row, size.columns() - 1],
    };
    const step = steps[key];
    if (step === undefined) return false;
    place(...step);
    return true;
  }

  return { active, move };
}
