import type { Finding } from '../finding.ts';

/** Who asks, from where, with what: nothing that says what is wrong. */
const ASIDE =
  /^(?:client|setup|typed|failed)-|^close-(?!1006)|^status-release$|^log-(?:remote|forwarded|host|listens)|^text-(?!own-check|chat-pairing|title-only|access-changed|release-fault|language)/;
/** One of several refusals, and what somebody may have said in words of their own. */
const VAGUE = /^said-(?:unauthorized|handshake-invalid|proxy-identity-refused)$|^answered-says-/;
/** The same, where a reason stands behind it. */
const PAIRING = 'said-pairing-required';
const REASON = /pairing[ _-]required: ?[a-z]/i;

/**
 * Tells what of the findings of a text says clearly what is wrong.
 *
 * @param text that they are of
 * @returns their codes; none where the text was not understood, or only vaguely
 */
export function clearIn(text: string, findings: readonly Finding[]): readonly string[] {
  const reasoned = REASON.test(text);
  return findings
    .map(({ code }) => code)
    .filter((code) => !ASIDE.test(code) && !VAGUE.test(code) && !(reasoned && code === PAIRING));
}

/** Whether findings say anything of what is wrong, however vaguely. */
export const saysAnything = (findings: readonly Finding[]): boolean =>
  findings.some(({ code }) => !ASIDE.test(code));
