import { REFUSALS, type RefusalId } from '../gateway/refusals.ts';
import type { FindingFacts } from './finding-facts.ts';
import { PASTE_CODES, type PasteCode } from './paste-codes.ts';
import { PROBE_CODES, type ProbeCode } from './probe-codes.ts';
import { type AnswerCode, type AnswerTo, GATE_OF_SAYS } from './questions.ts';
import type { Redacted } from './redacted.ts';

/** The gateway's own refusal of the user's client, as `said-<refusal id>`. */
export type SaidCode = `said-${RefusalId}`;

export type FindingCode = SaidCode | ProbeCode | PasteCode | AnswerCode;

/** Where a finding comes from. */
export type Source = 'paste' | 'probe' | 'answer';

/** One thing that is known. Its sentence is in content/en/findings under the same code. */
export interface Finding {
  readonly code: FindingCode;
  readonly source: Source;
  /** Values the sentence may show, each already redacted and short: `requestId`, `release`, `closeCode` … */
  readonly values?: Readonly<Record<string, string>>;
  /** The text that was read, redacted, at most 400 characters. */
  readonly raw?: Redacted;
  /** Set where it stands in a gateway's log alone, and nothing says that it is the reader's own client's. */
  readonly whose?: 'nobody';
}

/** How much a finding weighs against another: the gateway's own words first, habit last. */
export const AUTHORITIES = ['gateway', 'probe', 'tool', 'answer'] as const;
export type Authority = (typeof AUTHORITIES)[number];

/**
 * Says which body of evidence a finding belongs to.
 *
 * @returns `gateway` for the gateway's own words to the user's client, else by where it came from
 */
export function authorityOf(finding: Finding): Authority {
  if (/^(?:said|log|asks)-/.test(finding.code)) return 'gateway';
  if (finding.code.startsWith('answered-')) return 'answer';
  if (finding.source === 'probe') return 'probe';
  return finding.source === 'paste' ? 'tool' : 'answer';
}

/**
 * Tells the refusal behind a `said-…` finding.
 *
 * @returns the refusal's id, or undefined where the finding is no refusal
 */
export function refusalOf(code: FindingCode): RefusalId | undefined {
  if (!code.startsWith('said-')) return undefined;
  const id = code.slice('said-'.length);
  return id in REFUSALS ? (id as RefusalId) : undefined;
}

/** What the code of a retold error begins with; the answer's id comes after it. */
export const RETOLD = 'answered-says-';

/** Says whether a finding is what the user says that it says: answered, or pasted in other words. */
export function isRetold(code: FindingCode): code is `answered-says-${AnswerTo<'says'>}` {
  return code.startsWith(RETOLD);
}

/**
 * Tells what a finding says of the gates.
 *
 * @returns the gate and its state; empty where the finding is about no gate
 */
export function factsOf(code: FindingCode): FindingFacts {
  const refusal = refusalOf(code);
  if (refusal) return { gate: REFUSALS[refusal].gate, state: 'stopped' };
  if (code in PROBE_CODES) return PROBE_CODES[code as ProbeCode];
  if (code in PASTE_CODES) return PASTE_CODES[code as PasteCode];
  const named = isRetold(code) && GATE_OF_SAYS[code.slice(RETOLD.length) as AnswerTo<'says'>];
  return named ? { gate: named, state: 'stopped' } : {};
}
