import type { Markup } from '../screen/facts.ts';

/** Reads off the page what its content decides: which commands stand where, and where each cause is explained. */
export function markupOf(root: HTMLElement): Markup {
  const each = <T>(group: string, read: (element: HTMLElement) => T): Record<string, T> =>
    Object.fromEntries(
      Array.from(root.querySelectorAll<HTMLElement>(`[data-${group}]`), (element) => [
        element.dataset[group] ?? '',
        read(element),
      ]),
    );
  const commandsIn = (element: HTMLElement): string[] =>
    Array.from(
      element.querySelectorAll<HTMLElement>('[data-command]'),
      ({ dataset }) => dataset['command'] ?? '',
    );
  return {
    do: each('do', commandsIn),
    settle: each('settle', commandsIn),
    fallback: each('fallback', commandsIn),
    blanks: each('command', (element) =>
      Array.from(
        element.querySelectorAll<HTMLElement>('[data-blank]'),
        ({ dataset }) => dataset['blank'] ?? '',
      ),
    ),
    links: each('cause', (element) => element.querySelector('a')?.getAttribute('href') ?? ''),
    newest: root.dataset['newest'] ?? '',
  };
}
