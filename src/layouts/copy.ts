/** How long a button says that it has copied, in ms. */
const SAID_FOR = 2_000;

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
    const codes = button?.closest('.command')?.querySelectorAll<HTMLElement>('code') ?? [];
    // of several forms of a command, the one that is shown
    const text = [...codes].find(({ offsetParent }) => offsetParent)?.textContent;
    const says = button?.dataset['copy'];
    // one that says so already is left to end
    if (!button || !text || !says || button.textContent === says) return;
    const before = button.textContent;
    await clipboard.writeText(text);
    button.ariaLive = 'polite';
    button.textContent = says;
    setTimeout(() => {
      button.textContent = before;
    }, SAID_FOR);
  });
}
