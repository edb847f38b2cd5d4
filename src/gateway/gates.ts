/**
 * The eight gates every connection passes, always in this order. A gateway's refusal tells which gate
 * it stood at; the order itself was checked on ten releases (2026.1.29 to 2026.9.6).
 */
export const GATES = [
  'reach',
  'upgrade',
  'greeting',
  'version',
  'origin',
  'identity',
  'token',
  'pairing',
] as const;

export type Gate = (typeof GATES)[number];

/** What is known of one gate. `not-checked` is not good news: nobody looked. */
export type GateState = 'passed' | 'stopped' | 'not-reached' | 'not-checked';

/**
 * Says whether gate `a` comes before gate `b`.
 *
 * @returns true only when `a` is strictly earlier in the order above
 */
export function isBefore(a: Gate, b: Gate): boolean {
  return GATES.indexOf(a) < GATES.indexOf(b);
}
