/** A line of a table that a command drew. */
const ROW = /^│.*│$/;
/** How much of an id must begin a cell to be taken for it. */
const BEGINS = 8;

/** A letter for each device of a text, in the order in which they come. */
const LETTERS = 'abcdef';

/**
 * Takes the ids of devices out of the tables of a text. A table breaks an id into pieces, a line each, as wide as its
 * column is; the pieces are replaced by as many of one letter, so that the table stays as wide as it was.
 *
 * @param devices the ids that may stand in it, 64 characters each
 */
export function plainTables(text: string, devices: readonly string[]): string {
  const lines = text.split('\n').map((line) => (ROW.test(line) ? line.split('│') : [line]));
  const seen: string[] = [];
  const wide = Math.max(...lines.map(({ length }) => length));
  for (let column = 1; column < wide; column += 1) {
    let [left, letter] = ['', ''];
    for (const cells of lines) {
      const cell = cells[column];
      if (cell === undefined) continue;
      const piece = /^ ([0-9a-f]+)/.exec(cell)?.[1] ?? '';
      if (left === '') {
        left = devices.find((id) => piece.length >= BEGINS && id.startsWith(piece)) ?? '';
        if (left !== '' && !seen.includes(left)) seen.push(left);
        letter = LETTERS[seen.indexOf(left) % LETTERS.length] ?? '';
      }
      const isPart = piece !== '' && left.startsWith(piece);
      if (isPart) cells[column] = cell.replace(piece, letter.repeat(piece.length));
      left = isPart ? left.slice(piece.length) : '';
    }
  }
  return lines.map((cells) => cells.join('│')).join('\n');
}
