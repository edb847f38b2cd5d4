/** Shows beside each answer the picture that belongs to a look of the dashboard, where there is one. */
function show(root: HTMLElement, look: string): void {
  for (const picture of root.querySelectorAll<HTMLElement>('[data-looks]'))
    picture.hidden = !picture.dataset['looks']?.split(' ').includes(look);
  for (const answer of root.querySelectorAll('[data-answer]'))
    answer.classList.toggle('pictured', answer.querySelector('img:not([hidden])') !== null);
}

/**
 * Lets the reader choose the look of the dashboard whose pictures stand beside the answers. Those of other looks
 * are hidden, and so are not fetched.
 *
 * @param root the troubleshooter
 */
export function offerLooks(root: HTMLElement): void {
  const select = root.querySelector<HTMLSelectElement>('[data-look]');
  select?.addEventListener('change', () => show(root, select.value));
}
