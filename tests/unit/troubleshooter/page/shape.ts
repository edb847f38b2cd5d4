import { shells, type Written } from '../../fix/shells.ts';

const SHELLS = await shells();
export type ShellName = keyof typeof SHELLS;

/** Shapes by shell and text: most commands stand as they stood before. */
const known = new Map<string, string | undefined>();
export function shapeIn(name: ShellName, written: Written): string | undefined {
  const key = `${name} ${written.blanks.map(({ from, to }) => `${from}-${to}`).join()} ${written.text}`;
  if (!known.has(key)) known.set(key, SHELLS[name](written)?.join('\n'));
  return known.get(key);
}
export const NAMES_OF_SHELLS = Object.keys(SHELLS) as ShellName[];
