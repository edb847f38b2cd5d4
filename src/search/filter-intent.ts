/**
 * Fetches what narrows tables when somebody goes to the field, or came by a link that fills it: a page that is only
 * read needs none of it.
 */
export function offerFilter(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  const filter = document.querySelector<HTMLElement>('[data-filter]');
  if (!link || !filter) return;
  const load = (): unknown =>
    import(/* @vite-ignore */ link.dataset['search'] ?? '')
      .then(({ attach }: typeof import('./box.ts')) => attach(filter))
      // without a network now, and perhaps with one when the field is gone to again
      .catch(() => undefined);
  filter.addEventListener('focusin', load);
  if (location.href.includes('q=')) load();
}
