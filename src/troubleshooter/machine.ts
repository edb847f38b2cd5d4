import { and, assign, fromCallback, setup } from 'xstate';
import { nextQuestion } from '../diagnosis/next-question.ts';
import type { QuestionId } from '../evidence/questions.ts';
import { begun, fromMemory, nextAttempt } from './attempts/begin.ts';
import { seesConnected } from './attempts/connected.ts';
import {
  call,
  doubted,
  expected,
  problemIn,
  toLastQuestion,
  withAnswer,
  withEnd,
  withFinding,
  withoutDevice,
  withStep,
  working,
} from './changes.ts';
import { type Context, EMPTY, FRESH, type TroubleshooterEvent } from './context.ts';
import { mayAskAsDevice } from './device-step.ts';
import { evidence } from './evidence.ts';
import { isEmpty } from './memory/memory.ts';

/** Ten wrong secrets in a minute lock a client out for five; this page stays far below. */
export const MAX_TRIES = 3;

/** The open question after `context`, so that an actor can be built before the view exists. */
const openQuestion = (context: Context): QuestionId | undefined =>
  nextQuestion(evidence(context), context.answers);

/** What a report on the screen may go through, wherever one is offered. */
const sharing = { SHARED: { actions: 'openSheet' }, SHARE_NOTICE: { actions: 'noteShare' } } as const;

/**
 * The order of things in the troubleshooter: paste, probe and questions in any order, one body of evidence, a
 * verdict at any time. It decides nothing about causes; the verdict is computed from the evidence.
 */
export const machine = setup({
  types: {
    context: {} as Context,
    events: {} as TroubleshooterEvent,
    tags: {} as 'running' | 'asking' | 'told',
  },
  actors: {
    probe: fromCallback<{ type: 'STOP' }>(() => undefined),
    askAsDevice: fromCallback<{ type: 'STOP' }>(() => undefined),
  },
  guards: {
    unusable: ({ event }) => problemIn(event) !== undefined,
    withAddress: ({ event }) => expected(event, 'CHECK').address !== undefined,
    textGiven: ({ event }) => expected(event, 'AGAIN').pasted !== undefined,
    anythingPrinted: ({ event }) => expected(event, 'PRINTED').pasted !== undefined,
    anythingKept: ({ event }) => !isEmpty(expected(event, 'RESUME').memory),
    hasTarget: ({ context }) => context.target !== undefined,
    questionOpen: ({ context }) => openQuestion(context) !== undefined,
    nothingToAsk: ({ context }) => context.question === undefined,
    canGoBack: ({ context }) => context.asked.length > 0,
    letThrough: ({ context }) => mayAskAsDevice(context.probed),
    secretGiven: ({ event }) => expected(event, 'ASK_AS_DEVICE').given,
    triesLeft: ({ context }) => context.tries < MAX_TRIES,
    connected: ({ context }) =>
      context.works === undefined && context.attempts.length > 0 && seesConnected(evidence(context)),
  },
  actions: {
    // what lives outside: the page gives these, and the machine says when
    takeAddress: () => undefined,
    takeText: () => undefined,
    dropText: () => undefined,
    forgetTyped: () => undefined,

    refuse: assign(({ context, event }) => ({ problem: problemIn(event), ...call(context, 'address') })),
    keepPaste: assign(({ event }) => ({ ...FRESH, pasted: expected(event, 'CHECK').pasted })),
    keepTarget: assign(({ event }) => {
      const { address } = expected(event, 'CHECK');
      return { target: address?.ok ? address.kind : undefined };
    }),
    forgetProbe: assign({ probed: [], steps: [] }),
    forgetDevice: assign(({ context }) => withoutDevice(context)),
    keepStep: assign(({ context, event }) => withStep(context, expected(event, 'PROBE_STEP').progress)),
    keepFinding: assign(({ context, event }) => withFinding(context, expected(event, 'PROBE_FOUND').finding)),
    noteCancel: assign(({ context }) => withEnd(context, 'probe-cancelled')),
    noteFault: assign(({ context }) => withEnd(context, 'probe-failed')),
    countTry: assign(({ context }) => ({ tries: context.tries + 1, secretProblem: undefined })),
    refuseSecret: assign(({ context }) => ({
      secretProblem: context.tries < MAX_TRIES ? ('secret-empty' as const) : ('secret-tries' as const),
    })),
    showOpenQuestion: assign(({ context }) => ({ question: openQuestion(context) })),
    showChosen: assign(({ event }) => ({ question: expected(event, 'CHANGE').question })),
    keepAnswer: assign(({ context, event }) => withAnswer(context, expected(event, 'ANSWER').answer)),
    showLast: assign(({ context }) => toLastQuestion(context)),
    hideQuestion: assign({ question: undefined }),
    startAttempt: assign(({ context, event }) => {
      const { at, pasted } = expected(event, 'AGAIN');
      return nextAttempt(context, at, pasted);
    }),
    keepAttempt: assign(({ context, event }) => working(context, expected(event, 'WORKS').at)),
    doubt: assign(({ context }) => doubted(context)),
    keepSetup: assign(({ event }) => ({ setup: expected(event, 'SETUP').setup })),
    openFallback: assign(({ context, event }) => ({
      fallback: { place: expected(event, 'SAYS_ELSE').place, read: false },
      ...call(context, 'else'),
    })),
    keepPrinted: assign(({ context: { fallback }, event }) => ({
      printed: expected(event, 'PRINTED').pasted?.findings ?? [],
      fallback: fallback && { ...fallback, read: true },
    })),
    openSheet: assign(({ context, event }) => ({
      sheet: expected(event, 'SHARED').sheet,
      shareNotice: undefined,
      ...call(context, 'report'),
    })),
    noteShare: assign(({ event }) => ({ shareNotice: expected(event, 'SHARE_NOTICE').notice })),
    // what it says may no longer be so
    closeSheet: assign({ sheet: undefined, shareNotice: undefined }),
    forgetAll: assign(({ context }) => begun(context)),
    takeMemory: assign(({ context, event }) => {
      const { memory, linked } = expected(event, 'RESUME');
      return fromMemory(context, memory, linked);
    }),
  },
}).createMachine({
  id: 'troubleshooter',
  context: EMPTY,
  initial: 'collecting',
  on: {
    CHECK: [
      { guard: 'unusable', actions: 'refuse' },
      { guard: 'withAddress', target: '.running', actions: ['keepPaste', 'keepTarget', 'takeAddress'] },
      { target: '.verdict', actions: ['keepPaste', 'keepTarget', 'takeAddress'] },
    ],
    RESTART: { target: '.collecting', actions: ['forgetAll', 'forgetTyped'] },
    RESUME: { guard: 'anythingKept', target: '.verdict', actions: 'takeMemory' },
  },
  states: {
    collecting: { on: { ASK: 'asking' } },
    running: {
      tags: 'running',
      initial: 'probing',
      states: {
        probing: { entry: 'forgetProbe', invoke: { src: 'probe' } },
        askingAsDevice: { entry: 'forgetDevice', invoke: { src: 'askAsDevice' } },
      },
      on: {
        PROBE_STEP: { actions: 'keepStep' },
        PROBE_FOUND: { actions: 'keepFinding' },
        PROBE_ENDED: 'verdict',
        PROBE_BROKE: { target: 'verdict', actions: 'noteFault' },
        CANCEL: { target: 'verdict', actions: 'noteCancel' },
        // a paste may be read while the probe runs, which goes on with the address it began with
        CHECK: [{ guard: 'unusable', actions: 'refuse' }, { actions: 'keepPaste' }],
      },
    },
    asking: {
      tags: 'asking',
      entry: 'showOpenQuestion',
      always: { guard: 'nothingToAsk', target: 'verdict' },
      exit: 'hideQuestion',
      on: {
        ANSWER: { actions: ['keepAnswer', 'showOpenQuestion'] },
        BACK: [{ guard: 'canGoBack', actions: 'showLast' }, { target: 'verdict' }],
        CHANGE: { actions: 'showChosen' },
        STOP_ASKING: 'verdict',
      },
    },
    verdict: {
      tags: 'told',
      always: { guard: 'connected', target: 'solved' },
      exit: 'closeSheet',
      on: {
        ...sharing,
        ASK_AS_DEVICE: [
          {
            guard: and(['letThrough', 'secretGiven', 'triesLeft']),
            target: 'running.askingAsDevice',
            actions: 'countTry',
          },
          { guard: 'letThrough', actions: 'refuseSecret' },
        ],
        ASK: { guard: 'questionOpen', target: 'asking' },
        CHANGE: { target: 'changing', actions: 'showChosen' },
        SETUP: { actions: ['keepSetup', 'closeSheet'] },
        SAYS_ELSE: { actions: 'openFallback' },
        PRINTED: { guard: 'anythingPrinted', actions: 'keepPrinted' },
        AGAIN: [
          {
            guard: 'textGiven',
            target: 'verdict',
            reenter: true,
            actions: ['startAttempt', 'takeText'],
          },
          { guard: 'hasTarget', target: 'running', actions: ['startAttempt', 'dropText'] },
        ],
        WORKS: { target: 'solved', actions: 'keepAttempt' },
      },
    },
    solved: {
      tags: 'told',
      exit: 'closeSheet',
      on: { ...sharing, NOT_YET: { target: 'verdict', actions: 'doubt' } },
    },
    changing: {
      tags: 'asking',
      // not on exit: that would come before the answer is kept
      on: {
        ANSWER: { target: 'verdict', actions: ['keepAnswer', 'hideQuestion'] },
        BACK: { target: 'verdict', actions: 'hideQuestion' },
        STOP_ASKING: { target: 'verdict', actions: 'hideQuestion' },
      },
    },
  },
});

export type Snapshot = ReturnType<typeof machine.getInitialSnapshot>;

/** The names of the states, as the page carries them. */
export type StateName =
  | 'collecting'
  | 'probing'
  | 'askingAsDevice'
  | 'asking'
  | 'changing'
  | 'verdict'
  | 'solved';

/** Names the innermost state. */
export const stateOf = ({ value }: Pick<Snapshot, 'value'>): StateName =>
  typeof value === 'string' ? value : value.running;
