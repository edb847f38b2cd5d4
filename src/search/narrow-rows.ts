import { walkOn } from './arrows.ts';
import { giveToCheck } from './handoff-give.ts';
import { narrow } from './narrow.ts';
import { readFragment, writeFragment } from './query-fragment.ts';

/** A row of the tables: what it says at first sight, and what only its folded part says. */
interface Row {
  readonly element: HTMLElement;
  readonly folded: HTMLDetailsElement | null;
  readonly seen: string;
  readonly all: string;
}

function rowOf(element: HTMLElement): Row {
  const folded = element.querySelector('details');
  const all = element.textContent;
  return { element, folded, all, seen: all.replace(folded?.textContent ?? '', '') };
}

/**
 * Hides the rows of tables that do not hold what is typed, and groups without a row that does. A row that holds it only in
 * its folded part is unfolded. The address keeps what is typed, where that is known to be words, codes and numbers.
 *
 * @param filter the field with what is said under it
 */
export function narrowRows(filter: HTMLElement, field: HTMLInputElement): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-rows] tbody tr')].map(rowOf);
  const groups = [...document.querySelectorAll<HTMLElement>('[data-rows]')];
  const status = filter.querySelector<HTMLElement>('[role=status]');
  const nothing = filter.querySelector<HTMLElement>('[data-nothing]');

  const show = (): void => {
    const query = field.value;
    const stays = narrow(
      rows.map(({ all }) => all),
      query,
    );
    const atFirstSight = narrow(
      rows.map(({ seen }) => seen),
      query,
    );
    rows.forEach(({ element, folded }, at) => {
      element.hidden = !stays[at];
      if (folded) folded.open = stays[at] === true && !atFirstSight[at];
    });
    for (const group of groups) {
      const left = group.querySelectorAll('tbody tr:not([hidden])').length;
      group.hidden = left === 0;
      const link = document.querySelector(`a[href="#${group.dataset['rows']}"]`)?.closest('li');
      if (!link) continue;
      link.hidden = group.hidden;
      link.querySelector('small')?.replaceChildren(String(left));
    }
    const count = stays.filter(Boolean).length;
    if (nothing) nothing.hidden = count > 0;
    if (!status) return;
    const { says = '', none = '' } = status.dataset;
    const said = count === 0 ? none : count < rows.length ? says : '';
    status.textContent = said.replace('{count}', String(count));
  };

  const links = (): HTMLElement[] =>
    rows.flatMap(({ element }) => (element.hidden ? [] : (element.querySelector('a') ?? [])));

  const typed = (): void => {
    history.replaceState(
      null,
      '',
      location.pathname + writeFragment({ query: field.value, kind: undefined }),
    );
    show();
  };
  field.addEventListener('input', typed);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && field.value.trim() !== '') links()[0]?.click();
  });
  document.addEventListener('keydown', (event) => walkOn(event, [field, ...links()]));
  nothing?.addEventListener('click', () => giveToCheck(field.value));

  const fromAddress = (): void => {
    const { query } = readFragment(location.hash || location.search);
    if (query !== '') field.value = query;
    show();
  };
  addEventListener('hashchange', fromAddress);
  // what was typed before this code came counts
  if (field.value === '') fromAddress();
  else typed();
}
