import type { Sheet } from '../context.ts';
import type { Words } from '../words.ts';
import type { Facts } from './facts.ts';
import { Lists } from './lists.ts';

/** A text ready to leave. */
type Written = Pick<Sheet, 'text' | 'removed'>;

/** Adds up what was taken out on the way. Each value of others was redacted once more; the rest are our own words. */
function finish(text: string, { context }: Facts, lists: Lists): Written {
  const counts = new Map<string, number>();
  const pasted = (context.pasted?.removed ?? []).map(({ kind, count }) => [kind, count] as const);
  for (const [kind, count] of [...pasted, ...lists.removed])
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  return { text, removed: [...counts].map(([kind, count]) => ({ kind, count })) };
}

const made = ({ build }: Facts, words: Words, lists: Lists): string =>
  words.say('report-made', { time: lists.time(), ...(build && { build }) });

/** Writes the report as Markdown: a helper can read it, and a program too. */
export function writeReport(facts: Facts, words: Words): Written {
  const lists = new Lists(facts, words);
  const heading = (key: string): string => `\n## ${words.say(`report-${key}`)}\n`;
  const text = [
    // the mark and the codes are what a report is read again by
    `# ${words.say('report-title')} (pairing-required report v1)`,
    '',
    made(facts, words, lists),
    '',
    `- ${words.say('report-verdict')}: ${lists.verdict()}`,
    `- ${words.say('report-releases')}: ${lists.releases()}`,
    `- ${words.say('report-setup')}: ${lists.setup()}`,
    heading('gates'),
    lists.gates(),
    heading('findings'),
    lists.findings() || words.say('report-unknown'),
    heading('attempts'),
    lists.attempts(),
  ].join('\n');
  return finish(`${text}\n`, facts, lists);
}

/** Writes the text of a new issue, with the parts that only the user can fill in left open. */
export function writeIssue(facts: Facts, words: Words): Written {
  const lists = new Lists(facts, words);
  const asked = (key: string): string => `### ${words.say(`report-issue-${key}`)}\n\n`;
  const text = [
    `${asked('summary')}${lists.verdict()}`,
    `${asked('version')}${lists.releases()}; ${lists.setup()}`,
    `${asked('steps')}${words.say('report-issue-fill')}`,
    `${asked('actual')}${lists.findings() || words.say('report-unknown')}\n\n${lists.gates()}`,
    `${asked('tried')}${lists.attempts()}`,
    made(facts, words, lists),
  ].join('\n\n');
  return finish(`${text}\n`, facts, lists);
}
