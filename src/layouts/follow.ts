/** How far below the upper edge a heading may be to count as reached, in pixels. */
const REACHED = 99;

/**
 * Marks in the page's contents the section that is read, where the browser does not by itself
 * (`scroll-target-group`, src/styles/contents.css).
 */
export function followScroll(): void {
  if (CSS.supports('scroll-target-group:auto')) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('nav.contents a')];
  const top = ({ hash }: HTMLAnchorElement): number | undefined =>
    document.getElementById(decodeURI(hash.slice(1)))?.getBoundingClientRect().top;
  document.onscroll = () => {
    const read = links.findLast((link) => (top(link) ?? REACHED) < REACHED);
    for (const link of links) link.ariaCurrent = String(link === read);
  };
}
