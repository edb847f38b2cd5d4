import type { Element, Root } from 'hast';
import { type BuiltSite, pageAt } from './built-site.ts';

const nameOf = ({ tagName, properties }: Element): string =>
  [tagName, ...[properties['className'] ?? []].flat()].join('.');

/** Every element of a tree by its name and classes, with the same of what it stands in. */
function shapesIn(node: Root | Element, parent = ''): string[] {
  return node.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    const name = nameOf(child);
    return [`${parent} > ${name}`, ...shapesIn(child, name)];
  });
}

/**
 * Finds the pages on which something stands where it stands on no page before them: all of a site's looks in a few of
 * its pages. Words it does not tell apart.
 *
 * @param paths in the order in which pages are preferred
 * @throws where a page was not built
 */
export function withNewShapes(site: BuiltSite, paths: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const chosen = paths.filter((path) => {
    const fresh = shapesIn(pageAt(site, path).tree).filter((shape) => !seen.has(shape));
    for (const shape of fresh) seen.add(shape);
    return fresh.length > 0;
  });
  return new Set(chosen);
}
