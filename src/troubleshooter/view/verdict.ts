import type { Verdict } from '../../diagnosis/verdict.ts';
import type { Finding } from '../../evidence/finding.ts';
import { GATES } from '../../gateway/gates.ts';
import { part, show, textual } from '../dom.ts';
import type { Words } from '../words.ts';
import { showSettle } from './settle.ts';
import { showTimeline } from './timeline.ts';

function listFindings(list: HTMLElement, findings: readonly Finding[], words: Words): void {
  list.replaceChildren(
    ...findings.flatMap((finding) => {
      const sentence = words.say(finding.code, finding.values);
      if (sentence === '') return [];
      const item = textual('li', sentence);
      item.dataset['finding'] = finding.code;
      item.dataset['source'] = finding.source;
      return [item];
    }),
  );
}

/** Where no cause stands out, the last thing that was seen is what the user wants to hear. */
function headline(findings: readonly Finding[], words: Words): string {
  const last = findings.findLast(({ code }) => words.say(`headline-${code}`) !== '');
  return words.say(last ? `headline-${last.code}` : 'cannotTellHeading');
}

/**
 * Shows a verdict with its evidence, its fix and what is still open.
 *
 * @param interview whether a question is left that could change the verdict
 */
export function showVerdict(
  root: HTMLElement,
  verdict: Verdict,
  findings: readonly Finding[],
  interview: boolean,
  words: Words,
): void {
  const { cause, confidence, gate, ranking } = verdict;
  root.dataset['verdict'] = cause;
  root.dataset['confidence'] = confidence;
  part(root, '[data-word]').textContent = words.say(confidence);
  part(root, '[data-rule]').textContent = words.say(`${confidence}Rule`);
  const known = cause !== 'cannot-tell';
  const title = known ? part(root, `[data-cause="${cause}"] [data-title]`).textContent : undefined;
  part(root, '[data-headline]').textContent = title ?? headline(findings, words);
  const at = part(root, '[data-stopped-at]');
  show(at, gate !== undefined);
  if (gate) {
    const name = part(root, `[data-gate="${gate}"] b`).textContent ?? gate;
    at.textContent = words.say('stoppedAt', { number: String(GATES.indexOf(gate) + 1), gate: name });
  }
  showTimeline(part(root, '[data-timeline="result"]'), verdict.gates, words);
  const first = known ? ranking.find((each) => each.cause === cause) : undefined;
  const opposing = first?.opposing ?? [];
  listFindings(
    part(root, '[data-list="supporting"]'),
    findings.filter((each) => !opposing.includes(each)),
    words,
  );
  listFindings(part(root, '[data-list="opposing"]'), opposing, words);
  show(part(root, '[data-part="opposing"]'), opposing.length > 0);
  for (const each of root.querySelectorAll<HTMLElement>('[data-cause]'))
    show(each, each.dataset['cause'] === cause);
  showSettle(root, verdict, interview);
  showOthers(root, verdict);
}

function showOthers(root: HTMLElement, { cause, confidence, ranking }: Verdict): void {
  const others = confidence === 'proved' ? [] : ranking.filter((each) => each.cause !== cause).slice(0, 3);
  show(part(root, '[data-part="others"]'), others.length > 0);
  part(root, '[data-list="others"]').replaceChildren(
    ...others.map((each) => {
      const source = part(root, `[data-cause="${each.cause}"]`);
      const link = textual('a', part(source, '[data-title]').textContent ?? each.cause);
      link.href = part<HTMLAnchorElement>(source, 'a').href;
      const item = document.createElement('li');
      item.append(link);
      return item;
    }),
  );
}
