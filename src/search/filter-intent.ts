/**
 * Shows the field that narrows tables. What it does is fetched when somebody goes to the field, or came by a link that
 * fills it: a page that is only read needs none of it.
 */
export function offerFilter(): void {
  const filter = document.querySelector<HTMLElement>('[data-filter]');
  const field = filter?.querySelector('input');
  const link = document.querySelector<HTMLElement>('[data-search]');
  if (!filter || !field || !link) return;
  filter.hidden = false;
  const load = (): void => {
    field.onfocus = null;
    import(/* @vite-ignore */ link.dataset['search'] ?? '')
      .then(({ narrowing }: typeof import('./box.ts')) => narrowing())
      .then(
        ({ narrowRows }) => narrowRows(filter, field),
        // without a network now, and perhaps with one at the next try
        () => {
          field.onfocus = load;
        },
      );
  };
  field.onfocus = load;
  if (/[?#&]q=/.test(location.href)) load();
}
