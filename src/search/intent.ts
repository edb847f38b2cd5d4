import { kept } from '../layouts/keep.ts';

const typing = 'input,textarea,select';

/**
 * Opens the search at its link, at `/` and at Ctrl or ⌘ K. Its code is fetched when the link is pointed at,
 * focused or used: a page that is only read loads none of it. Without a script the link leads to a page.
 */
export function offerSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]');
  const dialog = document.querySelector('dialog');
  if (!link || !dialog) return;
  const load = (): Promise<typeof import('./box.ts')> =>
    import(/* @vite-ignore */ link.dataset['search'] ?? '');
  const open = (event: Event): void => {
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    load()
      .then(({ attach }) => attach(dialog))
      .catch(() => location.assign(link.href));
  };
  link.onpointerenter = link.onfocus = () => void load().catch(() => undefined);
  link.onclick = (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  };
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    const inField = target instanceof Element && target.closest(typing);
    if (
      (key === 'k' && (event.ctrlKey || event.metaKey)) ||
      (key === '/' && !inField && kept('slash') !== 'off')
    )
      open(event);
  });
}
