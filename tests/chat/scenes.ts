import type { Release } from '../support/releases.ts';

/** The people of a scene, by the number they write under on Telegram. */
export const PEOPLE = {
  /** Stands in the channel's list of those who may write. */
  listed: 222,
  /** Has shown a code that the command line approved. */
  approved: 333,
} as const;

/** Where a person writes: to the bot on Telegram, or in the chat of a dashboard with all rights, or with fewer. */
export type Writer = keyof typeof PEOPLE | 'dashboard' | 'lesser-dashboard';

/** One thing that is written while dashboards wait for approval. */
export interface Scene {
  readonly by: Writer;
  /** `<requestId>` stands for the oldest request that waits. */
  readonly writes: string;
  /** How many dashboards wait meanwhile. */
  readonly waiting: 0 | 1 | 2;
  /** What the answer has in it, where it comes in more than one message. */
  readonly end?: RegExp;
  /** Releases that it cannot be played on here. */
  readonly not?: readonly Release[];
}

/** What the agent is asked, as the page says it. */
const ORDER = 'Run this and tell me what it prints: openclaw devices approve <requestId>';
const RAN = /It printed/;
/** Its agent loads for minutes here and then does not do what it is told. */
const SLOW = ['2026.4.26'] as const;
/** The setup code, or why there is none. */
const CODE = /eyJ[\w-]{40}|⚠|Error/;
/** What is said of notifications; a release that knows none takes the word for a wish for a setup code. */
const NOTIFY = /notif|eyJ[\w-]{40}|⚠/i;

/**
 * In the order they are played. Nobody is the gateway's owner before `approved` writes, whose code is approved then.
 * After `qr` the bot may speak without being asked.
 */
export const SCENES = {
  'listed-pending': { by: 'listed', writes: '/pair pending', waiting: 1 },
  'listed-approve': { by: 'listed', writes: '/pair approve', waiting: 1 },
  'none-waiting': { by: 'approved', writes: '/pair pending', waiting: 0 },
  pending: { by: 'approved', writes: '/pair pending', waiting: 1 },
  approve: { by: 'approved', writes: '/pair approve', waiting: 1 },
  'approve-latest': { by: 'approved', writes: '/pair approve latest', waiting: 1 },
  'approve-id': { by: 'approved', writes: '/pair approve <requestId>', waiting: 1 },
  'approve-of-two': { by: 'approved', writes: '/pair approve', waiting: 2 },
  'beside-an-owner': { by: 'listed', writes: '/pair approve', waiting: 1 },
  notify: { by: 'approved', writes: '/pair notify', waiting: 1, end: NOTIFY },
  'notify-on': { by: 'approved', writes: '/pair notify on', waiting: 1, end: NOTIFY },
  qr: { by: 'approved', writes: '/pair qr', waiting: 1, end: /QR|⚠|Error/ },
  code: { by: 'approved', writes: '/pair', waiting: 1, end: CODE },
  'dashboard-pending': { by: 'dashboard', writes: '/pair pending', waiting: 1 },
  'dashboard-approve': { by: 'dashboard', writes: '/pair approve', waiting: 1 },
  'dashboard-notify': { by: 'dashboard', writes: '/pair notify', waiting: 1 },
  'lesser-dashboard-approve': { by: 'lesser-dashboard', writes: '/pair approve', waiting: 1 },
  agent: { by: 'approved', writes: ORDER, waiting: 1, end: RAN, not: SLOW },
  'agent-of-listed': { by: 'listed', writes: ORDER, waiting: 1, end: RAN, not: SLOW },
} as const satisfies Record<string, Scene>;

export type SceneId = keyof typeof SCENES;
