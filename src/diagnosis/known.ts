import { type Finding, type FindingCode, factsOf, isRetold, refusalOf } from '../evidence/finding.ts';
import { releaseSpan } from '../evidence/release-span.ts';

/** All that is known, under the names that rules use. */
export interface Known {
  readonly found: ReadonlyMap<FindingCode, Finding>;
  /** The refusal that counts: of several in one paste the last, of a bare and a reasoned one the reasoned. */
  readonly current: Finding | undefined;
}

/** A paste that shows what a question asks, or an answer that retells what a paste would show. */
const MEANS: { readonly [C in FindingCode]?: FindingCode } = {
  'client-is-control-ui': 'answered-client-control-ui',
  'client-is-cli': 'answered-client-cli',
  'client-is-node': 'answered-client-node',
  'client-is-phone-app': 'answered-client-phone-app',
  'client-is-desktop-app': 'answered-client-desktop-app',
  'client-is-extension': 'answered-client-extension',
  'client-is-inner': 'answered-client-inner',
  'client-is-third-party': 'answered-client-third-party',
  'setup-compose': 'answered-runtime-docker',
  'setup-docker': 'answered-runtime-docker',
  'setup-podman': 'answered-runtime-docker',
  'setup-kubernetes': 'answered-runtime-kubernetes',
  'setup-wsl': 'answered-runtime-wsl',
  'setup-home-assistant': 'answered-runtime-hosted-template',
  'setup-umbrel': 'answered-runtime-hosted-template',
  'setup-railway': 'answered-runtime-hosted-template',
  'setup-render': 'answered-runtime-hosted-template',
  'log-remote-container': 'answered-runtime-docker',
  'log-forwarded': 'answered-between-reverse-proxy',
  'answered-says-pairing-required': 'said-pairing-required',
  'answered-says-token': 'said-token-mismatch',
  'answered-says-device-token': 'said-device-token-mismatch',
  'answered-says-origin': 'said-origin-not-allowed',
  'answered-says-secure-context': 'said-control-ui-needs-device-identity',
  'answered-says-protocol': 'said-protocol-mismatch',
  'answered-says-too-many': 'said-rate-limited',
  'answered-says-no-connection': 'close-1006',
  'answered-says-proxy-attribution': 'said-proxy-attribution-required',
};

/**
 * Collects findings under the names that rules use. A finding read under another name keeps its own code, so
 * an answer never passes for the gateway's own words.
 */
export function knownFrom(findings: readonly Finding[]): Known {
  const current = currentRefusal(findings);
  const found = new Map<FindingCode, Finding>();
  // what a user retells is not needed, and may be older, where the gateway's own words are here
  const counted = findings.filter(({ code }) => !(current && isRetold(code)));
  for (const finding of counted) found.set(finding.code, finding);
  for (const finding of counted) {
    const meaning = meaningOf(finding);
    if (meaning && !found.has(meaning)) found.set(meaning, finding);
  }
  return { found, current };
}

/** Answers about the setup, and paste that tells no more than such an answer would, or only what was tried. */
const NO_ERROR =
  /^(?:answered-(?!says)|client-|setup-|typed-|failed-|status-release|text-not-understood|text-unread|text-names-cure|text-not-own-words|text-read-as|text-only-typed|text-title-only|text-own-check|text-proxy-login|text-insecure-auth|devices-own-check)/;

/** Says whether a finding is about what went wrong, not only about how things are set up or what went well. */
export function isError({ code, source }: Finding): boolean {
  return source === 'probe' ? factsOf(code).state === 'stopped' : !NO_ERROR.test(code);
}

/**
 * Tells what a finding says under another name.
 *
 * @returns the code that rules use for the same fact, or undefined
 */
function meaningOf(finding: Finding): FindingCode | undefined {
  const span = finding.code === 'status-release' && releaseSpan(finding.values?.['release'] ?? '');
  return span ? `answered-release-${span}` : MEANS[finding.code];
}

/**
 * The last refusal in the order of the findings, a reasoned pairing refusal before a bare one. What a client itself
 * showed goes before what a log says of nobody in particular.
 */
function currentRefusal(findings: readonly Finding[]): Finding | undefined {
  const all = findings.filter((finding) => refusalOf(finding.code));
  const shown = all.filter(({ whose }) => whose !== 'nobody');
  const refusals = shown.length > 0 ? shown : all;
  const last = refusals.at(-1);
  if (last?.code !== 'said-pairing-required') return last;
  return refusals.findLast(({ code }) => code.startsWith('said-pairing-') && code !== last.code) ?? last;
}
