import { narrow } from './narrow.ts';

/** What the page has: the field, the rows in groups, and where the count is said. */
interface Rows {
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly nothing: HTMLElement;
}

/** Hides the rows of tables that do not hold what is typed, and groups without a row that does. */
export function narrowRows({ field, status, nothing }: Rows): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-rows] tbody tr')];
  const groups = [...document.querySelectorAll<HTMLElement>('[data-rows]')];
  const texts = rows.map(({ textContent }) => textContent);
  const show = (): void => {
    const stays = narrow(texts, field.value);
    rows.forEach((row, at) => {
      row.hidden = stays[at] === false;
    });
    for (const group of groups) group.hidden = !group.querySelector('tbody tr:not([hidden])');
    const count = stays.filter(Boolean).length;
    const said = count === rows.length ? '' : (status.dataset['says'] ?? '');
    status.textContent = said.replace('{count}', String(count));
    nothing.hidden = count > 0;
  };
  field.addEventListener('input', show);
  show();
}
