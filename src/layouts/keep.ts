/** What the pages of words remember: the colours, the set-up whose commands are shown, whether `/` opens the search. */
export type Kept = 'theme' | 'setup' | 'slash';

/** Reads what was chosen; nothing where nothing was, or where this browser keeps nothing. */
export function kept(key: Kept): string | undefined {
  try {
    return localStorage[key];
  } catch {
    return undefined;
  }
}

/** Keeps a choice, where this browser does; elsewhere it holds for this page alone. */
export function keep(key: Kept, value: string): void {
  try {
    localStorage[key] = value;
  } catch {
    // nothing can be kept in this browser
  }
}
