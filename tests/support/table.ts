import type { TestInfo } from '@playwright/test';

/** One cell of a printed table: what a test expected under this heading, and what came. */
export interface Cell {
  readonly table: string;
  readonly row: string;
  readonly column: string;
  readonly expected: string;
  readonly got: string;
  /** Figures to print beside what came. */
  readonly more?: string;
}

export const CELL = 'cell';

/** Keeps a cell for the table that is printed at the end of the run; it asserts nothing. */
export function note({ annotations }: TestInfo, cell: Cell): void {
  annotations.push({ type: CELL, description: JSON.stringify(cell) });
}

function mark({ expected, got, more }: Cell): string {
  const came = more ? `${got} (${more})` : got;
  return expected === got ? `✓ ${came}` : `✗ ${came} ≠ ${expected}`;
}

/**
 * Lays cells out as tables, rows and columns in the order in which they came.
 *
 * @returns each table's title with its count, and its rows as `console.table` takes them
 */
export function tables(cells: readonly Cell[]): { title: string; rows: Record<string, string>[] }[] {
  return [...new Set(cells.map(({ table }) => table))].map((table) => {
    const mine = cells.filter((cell) => cell.table === table);
    const right = mine.filter(({ expected, got }) => expected === got).length;
    const rows = [...new Set(mine.map(({ row }) => row))].map((row) => ({
      '': row,
      ...Object.fromEntries(mine.filter((cell) => cell.row === row).map((cell) => [cell.column, mark(cell)])),
    }));
    return { title: `${table}: ${right} of ${mine.length} right`, rows };
  });
}
