import { keep } from './keep.ts';

/**
 * Makes the switch of colours work: a choice holds at once, on every page and in time to come. The first script of each
 * page (src/layouts/first.ts) has set what was chosen before.
 */
export function offerTheme(): void {
  const field = document.querySelector<HTMLSelectElement>('.theme select');
  const { dataset } = document.documentElement;
  if (!field) return;
  field.value = dataset['theme'] ?? '';
  field.onchange = () => {
    dataset['theme'] = field.value;
    keep('theme', field.value);
  };
}
