/** What some browsers tell of the line; others know no such thing. */
interface Line {
  readonly connection?: { readonly saveData?: boolean };
}

/**
 * Whether the reader has told the browser to save data.
 *
 * @param navigator the browser's own
 */
export const savesData = (navigator: object): boolean => (navigator as Line).connection?.saveData === true;

/**
 * Keeps the pictures of the interview back until they are asked for: what is not drawn is not fetched.
 *
 * @param root the troubleshooter, before the question is shown
 */
export function keepPicturesBack(root: HTMLElement): void {
  const button = root.querySelector<HTMLElement>('[data-pictures]');
  if (!button) return;
  root.toggleAttribute('data-saving', true);
  button.hidden = false;
  button.addEventListener('click', () => {
    root.removeAttribute('data-saving');
    root.querySelector<HTMLElement>('.pictured')?.focus();
    button.hidden = true;
  });
}
