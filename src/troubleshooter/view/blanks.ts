/**
 * Only an id, a name or a number may go into a command that a user will run: nothing that sh, PowerShell or cmd
 * reads otherwise, and no dash in front, which would make an option of it.
 */
const SAFE = /^\w[\w.:-]{0,79}$/;
/** An origin, as a gateway compares it; `null`, which every file has, is none that may be allowed. */
const SAFE_ORIGIN = /^https?:\/\/\w[\w.-]{0,79}(?::\d{1,5})?$/;

/** A host behind `https://` or `wss://` is another thing than one behind a user's name. */
function nameOf(blank: HTMLElement): string {
  const name = blank.dataset['blank'] ?? '';
  const secure = name === 'your-host' && /s:\/\/$/.test(blank.previousSibling?.textContent ?? '');
  return secure ? 'secure-host' : name;
}

/** Fills the placeholders of the commands below `root`; one without a known value shows its name. */
export function fillBlanks(root: ParentNode, values: Readonly<Record<string, string>>): void {
  for (const blank of root.querySelectorAll<HTMLElement>('[data-blank]')) {
    const name = nameOf(blank);
    const value = values[name];
    const safe = value !== undefined && (name === 'your-origin' ? SAFE_ORIGIN : SAFE).test(value);
    blank.textContent = safe ? value : `<${blank.dataset['blank']}>`;
    blank.classList.toggle('filled', safe);
  }
}
