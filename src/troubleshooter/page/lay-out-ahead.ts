/** Steps that most verdicts show. */
const USUAL = ['list', 'approve'];

/**
 * Lays a usual verdict out once before there is one, and hides it again before a frame is drawn. The first time, the
 * browser looks for fonts and shapes every word, which takes longer than a gateway on the same machine needs for its
 * answer (`npm run bench -- probe`); the second time it knows them.
 */
export function layOutAhead(verdict: HTMLElement): void {
  const usual = USUAL.map((step) => `[data-do="${step}"]`).join();
  const hidden = [
    verdict,
    ...verdict.querySelectorAll<HTMLElement>(`[data-part][hidden], :is(${usual})[hidden]`),
  ].filter((element) => element.hidden);
  // a verdict that is shown has been laid out
  if (hidden[0] !== verdict) return;
  for (const element of hidden) element.hidden = false;
  verdict.getBoundingClientRect();
  for (const element of hidden) element.hidden = true;
}
