/** A sequence of numbers from 0 to 1 that is the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const ALIKE: Readonly<Record<string, string>> = {
  o: '0',
  O: '0',
  '0': 'O',
  l: '1',
  i: '1',
  '1': 'l',
  I: 'l',
};

function neighbourOf(letter: string, random: () => number): string {
  const row = ROWS.find((each) => each.includes(letter.toLowerCase()));
  const at = row?.indexOf(letter.toLowerCase()) ?? -1;
  const beside = [row?.[at - 1], row?.[at + 1]].filter((each) => each !== undefined);
  return beside[Math.floor(random() * beside.length)] ?? letter;
}

/** The ways in which a text is mistyped at one place; undefined where that way is none there. */
const WAYS: readonly ((text: string, at: number, random: () => number) => string | undefined)[] = [
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at) =>
    /[a-z]/i.test(text.charAt(at + 1)) && text[at] !== text[at + 1]
      ? text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)
      : undefined,
  (text, at, random) => text.slice(0, at) + neighbourOf(text.charAt(at), random) + text.slice(at + 1),
  (text, at) => {
    const space = text.indexOf(' ', at);
    return space < 0 ? undefined : text.slice(0, space) + text.slice(space + 1);
  },
  (text, at) => {
    const other = ALIKE[text.charAt(at)];
    return other && text.slice(0, at) + other + text.slice(at + 1);
  },
];

/** Retypes a text with one slip. */
function slipped(text: string, random: () => number): string {
  for (;;) {
    const at = Math.floor(random() * text.length);
    const way = WAYS[Math.floor(random() * WAYS.length)];
    const typed = /[a-z]/i.test(text.charAt(at)) ? way?.(text, at, random) : undefined;
    if (typed !== undefined && typed !== text) return typed;
  }
}

/** Retypes a text as somebody does who is tired: with so many slips. */
export function retyped(text: string, slips: number, random: () => number): string {
  let typed = text;
  for (let slip = 0; slip < slips; slip += 1) typed = slipped(typed, random);
  return typed;
}
