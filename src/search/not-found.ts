/** What was looked for, from an address that is not here: its last part, as words. */
export function wordsOfPath(path: string): string {
  const last = path.split('/').filter(Boolean).at(-1) ?? '';
  if (/^404(?:\.html)?$/.test(last)) return '';
  try {
    return decodeURIComponent(last)
      .replace(/\.\w+$/, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  } catch {
    return '';
  }
}

/** Puts them into the search box of this page. Its code comes when the user goes to the box. */
export function searchNotFound(): void {
  const place = document.querySelector<HTMLElement>('[data-not-found]');
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  const field = place?.querySelector('input');
  if (!place || !link || !field) return;
  place.hidden = false;
  field.value = wordsOfPath(location.pathname);
  place.addEventListener(
    'focusin',
    () =>
      import(/* @vite-ignore */ link.dataset['search'] ?? '').then(
        ({ attach }: typeof import('./box.ts')) => attach(place),
        () => location.assign(link.href),
      ),
    { once: true },
  );
}
