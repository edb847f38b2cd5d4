/**
 * Makes the copy buttons of commands work: each copies exactly what its command shows. Without a clipboard
 * (plain http on another machine) the buttons stay hidden.
 */
export function offerCopies(): void {
  const clipboard: Clipboard | undefined = navigator.clipboard;
  if (!clipboard) return;
  for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) button.hidden = false;
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    const text = button?.closest('.command')?.querySelector('code')?.textContent;
    if (!button || !text) return;
    await clipboard.writeText(text);
    button.textContent = button.dataset['copy'] ?? '';
  });
}
