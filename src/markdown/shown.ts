import type { Element, ElementContent } from 'hast';
import { selectAll } from 'hast-util-select';
import { ownIn } from './components.ts';

/** What is there to be used or to find one's way by, and tells nothing itself. */
const TOOLS = 'nav, search, template, label, input, textarea, select, button, .contents, .tabs';
/** Where there is no script, the causes are shown, and of the verdict nothing else (src/styles/troubleshooter.css). */
const HIDDEN = '[hidden]:not(.verdict, [data-cause]), .verdict > :not(.split), .known';

/** Copies the main part of a page in plain HTML and without its tools, as a person without scripts sees it. */
export function shown(main: Element): Element {
  const left = new Set(selectAll(`${TOOLS}, ${HIDDEN}`, main));
  const own = ownIn(main);
  const told = (child: ElementContent): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (left.has(child)) return [];
    const copy = { ...child, children: child.children.flatMap(told) };
    return [own.get(child)?.(copy) ?? copy];
  };
  return { ...main, children: main.children.flatMap(told) };
}
