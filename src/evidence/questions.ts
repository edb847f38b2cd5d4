import type { Gate } from '../gateway/gates.ts';
import type { ExactRelease } from './exact-release.ts';

/**
 * What the interview may ask, and the answers it knows. The words a user sees are in content/en/questions;
 * the ids are the facts vocabulary that public reports are coded in (tests/reports).
 */
export const QUESTIONS = {
  says: [
    'pairing-required',
    'token',
    'device-token',
    'origin',
    'secure-context',
    'protocol',
    'too-many',
    'no-connection',
    'proxy-attribution',
  ],
  client: ['control-ui', 'phone-app', 'desktop-app', 'cli', 'node', 'extension', 'inner', 'third-party'],
  place: ['same-machine', 'same-network', 'internet'],
  address: [
    'http-localhost',
    'http-private-ip',
    'http-domain',
    'https-domain',
    'https-tailscale',
    'http-tailscale',
  ],
  runtime: ['host', 'docker', 'wsl', 'kubernetes', 'hosted-template'],
  between: [
    'nothing',
    'reverse-proxy',
    'cloudflare',
    'tailscale-serve',
    'ssh-tunnel',
    'vpn',
    'platform-proxy',
  ],
  before: ['worked', 'never'],
  change: [
    'cleared-browser-data',
    'new-client',
    'gateway-restarted',
    'gateway-reinstalled',
    'updated',
    'config-changed',
    'nothing',
  ],
  release: ['2026.1-to-2026.2', '2026.3-to-2026.4', '2026.5-to-2026.7', '2026.8-or-later'],
} as const;

export type QuestionId = keyof typeof QUESTIONS;

/** The gate of each error a user can name; one that cannot connect at all may stand at any of the first three. */
export const GATE_OF_SAYS: { readonly [A in AnswerTo<'says'>]?: Gate } = {
  'pairing-required': 'pairing',
  token: 'token',
  'device-token': 'token',
  origin: 'origin',
  'secure-context': 'identity',
  protocol: 'version',
  'too-many': 'token',
  'proxy-attribution': 'upgrade',
};

/** The answers one question knows, without «I don't know». */
export type AnswerTo<Q extends QuestionId> = (typeof QUESTIONS)[Q][number];

/** An answer as it may be given; `unknown` means «I don't know», which is one too. A release may be named exactly. */
type Given<Q extends QuestionId> = AnswerTo<Q> | 'unknown' | (Q extends 'release' ? ExactRelease : never);

/** What a user answered so far. */
export type Answers = { readonly [Q in QuestionId]?: Given<Q> | undefined };

/** The stable code of the finding that one answer gives. */
export type AnswerCode = { [Q in QuestionId]: `answered-${Q}-${AnswerTo<Q>}` }[QuestionId];
