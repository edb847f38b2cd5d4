type Tagged<T extends Readonly<Record<string, keyof HTMLElementTagNameMap>>> = {
  readonly [N in keyof T]: HTMLElementTagNameMap[T[N]];
};

/**
 * Finds the elements of a table of names and tags.
 *
 * @param attribute by which the names stand in the markup
 * @throws Error when one is missing: a fault of the page, not of the user
 */
export function findAll<T extends Readonly<Record<string, keyof HTMLElementTagNameMap>>>(
  root: ParentNode,
  table: T,
  attribute: string,
): Tagged<T> {
  const found = Object.entries(table).map(([name, tag]) => {
    const element = root.querySelector(`${tag}[${attribute}="${name}"]`);
    if (!element) throw new Error(`no ${tag} is ${attribute} "${name}"`);
    return [name, element] as const;
  });
  return Object.fromEntries(found) as Tagged<T>;
}
