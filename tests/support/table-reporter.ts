import type { Reporter, TestCase } from '@playwright/test/reporter';
import { CELL, type Cell, tables } from './table.ts';

/** Prints what the tests noted: for each table, what was expected and what came. */
export default class TableReporter implements Reporter {
  readonly #cells: Cell[] = [];

  onTestEnd({ annotations }: TestCase): void {
    for (const { type, description } of annotations)
      if (type === CELL && description) this.#cells.push(JSON.parse(description) as Cell);
  }

  onEnd(): void {
    for (const { title, rows } of tables(this.#cells)) {
      console.log(`\n${title}`);
      const [head = '', ...columns] = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      const width = (column: string): number =>
        Math.max(column.length, ...rows.map((row) => row[column]?.length ?? 0));
      for (const row of [Object.fromEntries([head, ...columns].map((each) => [each, each])), ...rows])
        console.log([head, ...columns].map((each) => (row[each] ?? '').padEnd(width(each))).join('  '));
    }
  }

  printsToStdio(): boolean {
    return false;
  }
}
