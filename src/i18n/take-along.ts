/** The fields of the check, as long as nothing was made of what is in them. */
const FIELDS = 'pairing-troubleshooter[data-machine=collecting] [data-form=check]';

/**
 * Has what was typed and not checked yet come along where the user goes on in another language. What was found is kept in
 * the tab anyway, and the page in the other language shows it.
 */
export function takeAlong(): void {
  document.addEventListener('click', async (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[hreflang]') : null;
    const form = document.querySelector<HTMLFormElement>(FIELDS);
    if (!link || !form || ctrlKey || metaKey || shiftKey) return;
    const data = new FormData(form);
    const [text, address] = [String(data.get('paste')), String(data.get('address'))];
    if (`${text}${address}`.trim() === '') return;
    event.preventDefault();
    // the search hands lines to the check, and has what it takes
    await import('../search/box.ts').then(
      ({ giveFields }) => giveFields(text, address),
      () => undefined,
    );
    location.assign(link.href);
  });
}
