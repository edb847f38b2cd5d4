/** A rule with its block, which may hold rules itself, as minified sheets have it. */
const RULE = /([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g;

/** Parts of a selector list, at the commas outside of parentheses. */
const selectorsOf = (list: string): readonly string[] => list.split(/,(?![^()]*\))/);

/** What must be on the page for a selector to fit: classes, and states of gates. What stands in parentheses is left out. */
function wantedBy(selector: string): readonly string[] {
  let plain = selector;
  while (/\([^()]*\)/.test(plain)) plain = plain.replaceAll(/\([^()]*\)/g, '');
  return plain.match(/\.[a-zA-Z][\w-]*|(?<=\[data-state=)[\w-]+/g) ?? [];
}

function usedRules(css: string, has: (wanted: string) => boolean): string {
  return css.replaceAll(RULE, (rule: string, prelude: string, block: string) => {
    if (prelude.trim().startsWith('@')) {
      const rest = block.includes('{') ? usedRules(block, has) : block;
      return rest.trim() === '' ? '' : `${prelude}{${rest}}`;
    }
    const used = selectorsOf(prelude).filter((selector) => wantedBy(selector).every(has));
    return used.length > 0 ? rule.replace(prelude, () => used.join()) : '';
  });
}

/** Leaves out values that have a name and are read nowhere. */
function readValues(css: string): string {
  const isRead = (name: string): boolean => css.includes(`var(${name})`) || css.includes(`var(${name},`);
  return css.replaceAll(/(?<=[{;])(--[\w-]+):(?:[^;{}"]|"[^"]*")*;?/g, (declaration, name: string) =>
    isRead(name) ? declaration : '',
  );
}

/**
 * Leaves out of a style sheet what is for classes and states that a page has not. Sheets belong to layouts and
 * components, and a page uses a part of each.
 *
 * @param css minified, without comments
 * @param has whether the page has a class, as `.name`, or a gate of that state, as `passed`
 */
export function usedStyles(css: string, has: (wanted: string) => boolean): string {
  return readValues(usedRules(css, has));
}
