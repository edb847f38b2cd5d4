import { keep, kept } from './keep.ts';

/**
 * Shows every command for one set-up: the one that was chosen at any command of any page, or that the check found.
 * Where nothing was, all are for the machine itself.
 */
export function offerSetups(): void {
  const show = (setup?: string): void => {
    for (const tab of document.querySelectorAll<HTMLInputElement>('.tabs input'))
      if (tab.value === setup) tab.checked = true;
  };
  show(kept('setup'));
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('.tabs')) return;
    show(target.value);
    keep('setup', target.value);
  });
}
