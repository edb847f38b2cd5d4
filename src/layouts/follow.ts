/** How far below the upper edge a heading may be to count as reached, in pixels. */
const REACHED = 99;

/**
 * Marks in the page's contents the section that is read. Browsers that can do so by themselves (`scroll-target-group`) mark
 * it for the eye alone; this tells a screen reader too.
 */
export function followScroll(): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav.contents a')];
  const top = ({ hash }: HTMLAnchorElement): number | undefined =>
    document.getElementById(hash.slice(1))?.getBoundingClientRect().top;
  document.onscroll = () => {
    const read = links.findLast((link) => (top(link) ?? REACHED) < REACHED);
    for (const link of links) link.ariaCurrent = String(link === read);
  };
}
