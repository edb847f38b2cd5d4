/**
 * Has Down and Up walk through a field and what follows it; Tab does what it always does.
 *
 * @param stops where the focus may go, in order; where it is at none of them nothing happens
 */
export function walkOn(event: KeyboardEvent, stops: readonly HTMLElement[]): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const at = stops.findIndex((stop) => stop.matches(':focus'));
  const next = stops[at + by];
  if (by === 0 || at < 0 || !next) return;
  event.preventDefault();
  next.focus();
}
