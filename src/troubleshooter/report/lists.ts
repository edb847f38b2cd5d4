import { authorityOf, type Finding } from '../../evidence/finding.ts';
import { GATES } from '../../gateway/gates.ts';
import type { Attempt } from '../attempts/attempt.ts';
import { safeValues } from '../memory/memory.ts';
import type { Words } from '../words.ts';
import { code, written } from './code.ts';
import type { Facts } from './facts.ts';
import { maskHosts } from './mask.ts';

/** Minutes are enough, in UTC so that a helper elsewhere reads the same. */
const timeOf = (at: number): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

/** Writes the lists that report and issue text share. */
export class Lists {
  readonly #words: Words;
  readonly #facts: Facts;
  /** What was taken out while writing, by kind. */
  readonly removed = new Map<string, number>();

  constructor(facts: Facts, words: Words) {
    this.#facts = facts;
    this.#words = words;
  }

  #finding(finding: Finding): string {
    const { values, removed } = maskHosts(finding.values);
    this.#count('host', removed);
    const coded = Object.entries(values).map(([name, value]) => {
      const { text, removed: secrets } = code(value);
      for (const { kind, count } of secrets) this.#count(kind, count);
      return [name, text] as const;
    });
    const by = this.#words.say(`report-by-${authorityOf(finding)}`);
    const sentence = written(this.#words.say(finding.code, Object.fromEntries(coded)));
    return `- ${sentence} (${by}, \`${finding.code}\`)`;
  }

  #count(kind: string, count: number): void {
    if (count > 0) this.removed.set(kind, (this.removed.get(kind) ?? 0) + count);
  }

  /** What is known, one line each. */
  findings(): string {
    return this.#facts.findings.map((finding) => this.#finding(finding)).join('\n');
  }

  /** The eight gates and what is known of each. */
  gates(): string {
    const { verdict, solved } = this.#facts;
    const rows = GATES.map((gate, index) => {
      const state = this.#words.say(`state-${solved ? 'passed' : verdict.gates[gate]}`);
      return `| ${index + 1} | ${this.#words.say(`gate-${gate}`)} | ${state} |`;
    });
    const head = `| | ${this.#words.say('report-gate')} | ${this.#words.say('report-state')} |`;
    return [head, '| --- | --- | --- |', ...rows].join('\n');
  }

  /** Earlier looks with their times, then the present one. */
  attempts(): string {
    const { context, findings, verdict, solved, at } = this.#facts;
    const line = (when: string, { gate, codes }: Pick<Attempt, 'gate' | 'codes'>): string => {
      const stop = gate
        ? this.#words.say('report-stopped', { gate: this.#words.say(`gate-${gate}`) })
        : this.#words.say('report-no-stop');
      return `${when}: ${stop}${codes.length > 0 ? ` (${codes.map((code) => `\`${code}\``).join(', ')})` : ''}`;
    };
    const until = (attempt: Attempt): string => this.#words.say('report-until', { time: timeOf(attempt.at) });
    const earlier = context.attempts.map((attempt) => line(until(attempt), attempt));
    const codes = findings.filter(({ source }) => source !== 'answer').map(({ code }) => code);
    const now = this.#words.say('report-now', { time: timeOf(at) });
    const last = solved
      ? `${now}: ${this.#words.say('report-works')}`
      : line(now, { gate: verdict.gate, codes });
    return [...earlier, last].map((each, index) => `${index + 1}. ${each}`).join('\n');
  }

  /** Releases and protocol as far as somebody named them. */
  releases(): string {
    const named = this.#facts.findings.flatMap((finding) => {
      const values = safeValues(finding.values);
      const release = values['release'] && `OpenClaw ${values['release']}`;
      const protocol =
        values['protocol'] && this.#words.say('report-protocol', { protocol: values['protocol'] });
      return [release, protocol].filter((each) => typeof each === 'string');
    });
    return [...new Set(named)].join(', ') || this.#words.say('report-unknown');
  }

  /** The verdict's word and the cause. */
  verdict(): string {
    const { verdict, solved } = this.#facts;
    if (solved) return this.#words.say('report-works');
    const word = this.#words.say(verdict.confidence);
    return verdict.cause === 'cannot-tell' ? word : `${word}: ${this.#words.say(`cause-${verdict.cause}`)}`;
  }

  setup(): string {
    return this.#words.say(`runs-${this.#facts.setup}`);
  }

  time(): string {
    return timeOf(this.#facts.at);
  }
}
