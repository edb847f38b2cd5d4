/** A stretch of letters that is nearly a text. */
export interface Near {
  readonly from: number;
  /** One past its last letter. */
  readonly to: number;
  /** Letters dropped, doubled, taken for another, or two swapped. */
  readonly slips: number;
}

/** Cuts a text so that one of its pieces at least is whole wherever it stands with at most so many slips. */
function piecesOf(text: string, most: number): (readonly [piece: string, at: number])[] {
  const size = Math.floor(text.length / (most + 1));
  return Array.from({ length: most + 1 }, (_, place) => {
    const at = place * size;
    return [place === most ? text.slice(at) : text.slice(at, at + size), at];
  });
}

/** Where the text may stand: around each place at which one of its pieces does. */
function windowsOf(letters: string, text: string, most: number): (readonly [from: number, to: number])[] {
  const windows = new Map<number, number>();
  for (const [piece, at] of piecesOf(text, most))
    for (let hit = letters.indexOf(piece); hit >= 0; hit = letters.indexOf(piece, hit + 1)) {
      const from = Math.max(0, hit - at - most);
      windows.set(from, Math.min(letters.length, hit - at + text.length + most));
    }
  return [...windows];
}

/**
 * The stretch of a window that is nearest to a text: the table of edits, whose first row is free, so that it may begin
 * anywhere, with two swapped letters as one slip (Sellers; Damerau).
 */
function nearestIn(letters: string, [start, end]: readonly [number, number], text: string): Near {
  const width = text.length + 1;
  let before = new Uint16Array(width);
  let last = Uint16Array.from({ length: width }, (_, column) => column);
  let row = new Uint16Array(width);
  // where the stretch began that a cell is the end of
  let beganBefore = new Uint32Array(width);
  let beganLast = new Uint32Array(width).fill(start);
  let began = new Uint32Array(width);
  let best: Near = { from: start, to: start, slips: text.length };
  for (let at = start; at < end; at += 1) {
    row[0] = 0;
    began[0] = at + 1;
    for (let column = 1; column < width; column += 1) {
      const same = letters.charCodeAt(at) === text.charCodeAt(column - 1);
      let slips = (last[column - 1] ?? 0) + (same ? 0 : 1);
      let from = beganLast[column - 1] ?? start;
      const extra = (last[column] ?? 0) + 1;
      if (extra < slips) [slips, from] = [extra, beganLast[column] ?? start];
      const dropped = (row[column - 1] ?? 0) + 1;
      if (dropped < slips) [slips, from] = [dropped, began[column - 1] ?? start];
      const swapped =
        column > 1 &&
        at > start &&
        letters.charCodeAt(at) === text.charCodeAt(column - 2) &&
        letters.charCodeAt(at - 1) === text.charCodeAt(column - 1);
      if (swapped && (before[column - 2] ?? 0) + 1 < slips)
        [slips, from] = [(before[column - 2] ?? 0) + 1, beganBefore[column - 2] ?? start];
      row[column] = slips;
      began[column] = from;
    }
    const slips = row[width - 1] ?? width;
    if (slips < best.slips) best = { from: began[width - 1] ?? start, to: at + 1, slips };
    [before, last, row] = [last, row, before];
    [beganBefore, beganLast, began] = [beganLast, began, beganBefore];
  }
  return best;
}

/**
 * Finds where a text nearly stands. Pure.
 *
 * @param letters in which it is looked for
 * @param text as letters
 * @param most slips that it may have
 * @returns one stretch for each place, in no order; two of them may overlap
 */
export function nearIn(letters: string, text: string, most: number): readonly Near[] {
  return windowsOf(letters, text, most)
    .map((window) => nearestIn(letters, window, text))
    .filter(({ slips }) => slips <= most);
}
