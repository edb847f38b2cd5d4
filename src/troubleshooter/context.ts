import type { Finding } from '../evidence/finding.ts';
import type { LanguageId } from '../evidence/languages/language.ts';
import type { Naming } from '../evidence/named.ts';
import type { Party } from '../evidence/party.ts';
import type { Answers, QuestionId } from '../evidence/questions.ts';
import type { Setup } from '../fix/setup.ts';
import type { Blank } from '../fix/sources.ts';
import type { Values } from '../fix/values.ts';
import type { Address, AddressProblem, BadAddress } from '../probe/address.ts';
import type { Progress } from '../probe/steps.ts';
import type { Attempt } from './attempts/attempt.ts';
import type { Memory } from './memory/memory.ts';

/** One kind of thing that was taken out, and how often. */
export interface Removed {
  readonly kind: string;
  readonly count: number;
}

/** What was learned from a paste: findings and the count of what was removed, never the text itself. */
export interface Pasted {
  readonly findings: readonly Finding[];
  readonly removed: readonly Removed[];
  /** The language it is in, where that is another than English and is known. */
  readonly language?: LanguageId;
  /** The clients that a log in it tells of; none where it came with a reload or a link. */
  readonly parties?: readonly Party[];
  /** What it names for the blanks of commands; nothing where it came with a reload or a link. */
  readonly naming?: Naming;
}

/** What would leave the page: a text, and a link that opens the page as it is. Nothing is sent. */
export interface Sheet {
  readonly form: 'report' | 'issue';
  readonly text: string;
  /** What was taken out: of the paste when it was read, and of the text when it was written. */
  readonly removed: readonly Removed[];
  readonly link: string;
}

/** What the machine may know of an address that was typed: that it can be used and its kind, or the problem. */
export type Typed = Pick<Address, 'ok' | 'kind'> | BadAddress;

export type Problem = AddressProblem | 'nothing-given' | 'link-damaged';
export type SecretProblem = 'secret-empty' | 'secret-tries';
export type ShareNotice = 'share-failed' | 'report-copied' | 'report-select';

/** Neither the address nor a secret is ever here: the runs' closure holds them. */
export interface Context {
  readonly pasted: Pasted | undefined;
  readonly probed: readonly Finding[];
  readonly steps: readonly Progress[];
  readonly answers: Answers;
  /** The place of the client in the pasted log that the user said to be. */
  readonly picked: number | undefined;
  /** What was offered for the blanks of commands, and the user took. */
  readonly taken: Values;
  /** The question on the screen. */
  readonly question: QuestionId | undefined;
  /** Questions answered, in order: the way back. */
  readonly asked: readonly QuestionId[];
  /** What earlier looks came to, oldest first; the evidence above is of the present one. */
  readonly attempts: readonly Attempt[];
  /** Where the gateway runs, once the user said so at the switch. */
  readonly setup: Setup | undefined;
  /** The kind of the address that is looked at, where there is one. */
  readonly target: Address['kind'] | undefined;
  /** How often a secret was sent from this page. Nothing takes it back: the gateway counts on as well. */
  readonly tries: number;
  /** Why the last press of Check, or a link, began nothing. */
  readonly problem: Problem | undefined;
  /** Why the secret was not sent. */
  readonly secretProblem: SecretProblem | undefined;
  /** Why the last answer was none. */
  readonly answerProblem: 'no-release' | undefined;
  /** Steps of the fix that the user has done, and whether all are to be seen at once. */
  readonly done: readonly string[];
  readonly unfolded: boolean;
  /** Whether what was given is being changed: the form is folded away once something is made of it. */
  readonly editing: boolean;
  /** The command whose output is asked for, by the place of its button, and whether any was read. */
  readonly fallback: { readonly place: number; readonly read: boolean } | undefined;
  /** What the commands printed last. */
  readonly printed: Pasted | undefined;
  /** What the user says of the present look: it works, it does not after all, or nothing yet. */
  readonly works: boolean | undefined;
  /** Whether the findings came with a link. */
  readonly linked: boolean;
  /** The report on the screen. */
  readonly sheet: Sheet | undefined;
  readonly shareNotice: ShareNotice | undefined;
  /** The field that was to get the focus last, and how often one was. */
  readonly called: {
    readonly field: 'address' | 'paste' | 'else' | 'report' | 'release';
    readonly times: number;
  };
}

/** `at` is in ms since the epoch. */
export type TroubleshooterEvent =
  /** The press of Check, with all that the form held; nothing where a field is empty. */
  | { readonly type: 'CHECK'; readonly pasted: Pasted | undefined; readonly address: Typed | undefined }
  /** Look again: at a new paste, or by the probe where there is none. */
  | { readonly type: 'AGAIN'; readonly at: number; readonly pasted: Pasted | undefined }
  /** `given` says whether a secret was typed. */
  | { readonly type: 'ASK_AS_DEVICE'; readonly given: boolean }
  | { readonly type: 'CANCEL' | 'ASK' | 'BACK' | 'STOP_ASKING' | 'NOT_YET' | 'RESTART' }
  | { readonly type: 'EDIT' | 'STEP_BACK' | 'UNFOLD' }
  /** This step of the fix is done. */
  | { readonly type: 'STEP_DONE'; readonly step: string }
  | { readonly type: 'ANSWER'; readonly answer: string }
  | { readonly type: 'CHANGE'; readonly question: QuestionId }
  /** The user is this client of the pasted log. */
  | { readonly type: 'PICK'; readonly party: number }
  /** The user takes this value for this blank. */
  | { readonly type: 'TAKE'; readonly blank: Blank; readonly value: string }
  | { readonly type: 'WORKS'; readonly at: number }
  | { readonly type: 'SETUP'; readonly setup: Setup }
  /** A command says something else; then what it printed. */
  | { readonly type: 'SAYS_ELSE'; readonly place: number }
  | { readonly type: 'PRINTED'; readonly pasted: Pasted | undefined }
  | { readonly type: 'SHARED'; readonly sheet: Sheet }
  | { readonly type: 'SHARE_NOTICE'; readonly notice: ShareNotice }
  | { readonly type: 'RESUME'; readonly memory: Memory; readonly linked: boolean }
  /** A link was opened that cannot be read. */
  | { readonly type: 'DAMAGED' }
  | ProbeEvent;

/** What the probe's actor tells the machine. */
export type ProbeEvent =
  | { readonly type: 'PROBE_STEP'; readonly progress: Progress }
  | { readonly type: 'PROBE_FOUND'; readonly finding: Finding }
  | { readonly type: 'PROBE_ENDED' }
  | { readonly type: 'PROBE_BROKE' };

/** What a new look begins with: nothing asked, nothing said of it to the user or by the user. */
export const FRESH = {
  picked: undefined,
  taken: {},
  question: undefined,
  done: [],
  unfolded: false,
  editing: false,
  fallback: undefined,
  printed: undefined,
  problem: undefined,
  secretProblem: undefined,
  answerProblem: undefined,
  works: undefined,
} as const satisfies Partial<Context>;

/** Nothing known, nothing asked. */
export const EMPTY: Context = {
  ...FRESH,
  pasted: undefined,
  probed: [],
  steps: [],
  answers: {},
  asked: [],
  attempts: [],
  setup: undefined,
  target: undefined,
  tries: 0,
  linked: false,
  sheet: undefined,
  shareNotice: undefined,
  called: { field: 'address', times: 0 },
};
