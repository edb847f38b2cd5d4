import type { Verdict } from '../../diagnosis/verdict.ts';
import type { Finding } from '../../evidence/finding.ts';
import { type Fix, stepsOf } from '../../fix/choose.ts';
import { GATES } from '../../gateway/gates.ts';
import type { Markup } from './facts.ts';
import { type Item, type Piece, type Text, when } from './screen.ts';

/** More causes than this are no help to choose from. */
const MOST_OTHERS = 3;

const itemOf = ({ code, source, values = {} }: Finding): Item => ({
  tag: 'li',
  attributes: { 'data-finding': code, 'data-source': source },
  inside: [{ key: code, values }],
});

/** Says whether another finding tells the same and how it went. */
const isToldBetter = ({ code }: Finding, findings: readonly Finding[]): boolean =>
  code.startsWith('typed-') && findings.some((other) => other.code === code.replace('typed-', 'failed-'));

/** The cause by its title. Where none stands out, the last thing that was seen is what the user wants to hear. */
export function headline({ cause }: Verdict, findings: readonly Finding[]): Text {
  if (cause !== 'cannot-tell') return { key: `cause-${cause}` };
  return { key: [...findings.map(({ code }) => `headline-${code}`).reverse(), 'cannotTellHeading'] };
}

/** A verdict with its evidence and its fix. */
export function verdictPiece(
  verdict: Verdict,
  fix: Fix,
  findings: readonly Finding[],
  { links }: Markup,
): Piece {
  const { cause, confidence, gate, gates, ranking } = verdict;
  const opposing = ranking.find((each) => each.cause === cause)?.opposing ?? [];
  const others = ranking
    .filter((each) => confidence !== 'proved' && each.cause !== cause)
    .slice(0, MOST_OTHERS)
    .map((each): Item => {
      const text = { key: `cause-${each.cause}` };
      const link: Item = { tag: 'a', attributes: { href: links[each.cause] ?? '' }, inside: [text] };
      return { tag: 'li', inside: [link] };
    });
  const at = { number: String(GATES.indexOf(gate ?? 'reach') + 1), gate: { key: `gate-${gate}` } };
  return {
    shown: [
      'verdict',
      ...when(fix.first.length > 0, 'first'),
      ...when(opposing.length > 0, 'opposing'),
      ...when(others.length > 0, 'others'),
    ],
    texts: {
      word: { key: confidence },
      rule: { key: `${confidence}Rule` },
      headline: headline(verdict, findings),
      ...(gate && { 'stopped-at': { key: 'stoppedAt', values: at } }),
    },
    lists: {
      supporting: findings
        .filter((each) => !opposing.includes(each) && !isToldBetter(each, findings))
        .map(itemOf),
      opposing: opposing.map(itemOf),
      others,
    },
    groups: { cause: fix.steps.length > 0 ? [cause] : [], do: stepsOf(fix) },
    timelines: { result: gates },
    marks: { verdict: cause, confidence },
  };
}
