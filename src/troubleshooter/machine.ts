import { and, assertEvent, assign, fromCallback } from 'xstate';
import type { QuestionId } from '../evidence/questions.ts';
import { openQuestion as openQuestionIn } from '../fix/open-question.ts';
import { begun, fromMemory, nextAttempt } from './attempts/begin.ts';
import { seesConnected } from './attempts/connected.ts';
import {
  call,
  doubted,
  isNoAnswer,
  problemIn,
  toLastQuestion,
  withAnswer,
  withFinding,
  withoutDevice,
  withStep,
  working,
} from './changes.ts';
import { type Context, EMPTY, FRESH, type TroubleshooterEvent } from './context.ts';
import { mayAskAsDevice } from './device-step.ts';
import { evidence } from './evidence.ts';
import { isEmpty } from './memory/memory.ts';
import { typed } from './typed.ts';

/** Ten wrong secrets in a minute lock a client out for five; this page stays far below. */
export const MAX_TRIES = 3;

/** The open question after `context`, so that an actor can be built before the view exists. */
const openQuestion = (context: Context): QuestionId | undefined =>
  openQuestionIn(evidence(context), context.answers);

/**
 * The order of things in the troubleshooter: paste, probe and questions in any order, one body of evidence, a
 * verdict at any time. It decides nothing about causes; the verdict is computed from the evidence.
 */
export const machine = typed({
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
    noAnswer: ({ context, event }) => event.type === 'ANSWER' && isNoAnswer(context, event.answer),
    letThrough: ({ context }) => mayAskAsDevice(context.probed),
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
    keepPaste: assign(({ event }) => {
      assertEvent(event, 'CHECK');
      return { ...FRESH, pasted: event.pasted };
    }),
    keepTarget: assign(({ event }) => {
      assertEvent(event, 'CHECK');
      return { target: event.address?.ok ? event.address.kind : undefined };
    }),
    keepAnswer: assign(({ context, event }) => {
      assertEvent(event, 'ANSWER');
      return withAnswer(context, event.answer);
    }),
    refuseAnswer: assign(({ context }) => ({
      answerProblem: 'no-release' as const,
      ...call(context, 'release'),
    })),
    startAttempt: assign(({ context, event }) => {
      assertEvent(event, 'AGAIN');
      return nextAttempt(context, event.at, event.pasted);
    }),
    showOpenQuestion: assign(({ context }) => ({ question: openQuestion(context) })),
    hideQuestion: assign({ question: undefined, answerProblem: undefined }),
    openSheet: assign(({ context, event }) => {
      assertEvent(event, 'SHARED');
      return { sheet: event.sheet, shareNotice: undefined, ...call(context, 'report') };
    }),
    noteShare: assign(({ event }) => {
      assertEvent(event, 'SHARE_NOTICE');
      return { shareNotice: event.notice };
    }),
    // what it says may no longer be so
    closeSheet: assign({ sheet: undefined, shareNotice: undefined }),
  },
}).createMachine({
  id: 'troubleshooter',
  context: EMPTY,
  initial: 'collecting',
  on: {
    CHECK: [
      { guard: 'unusable', actions: 'refuse' },
      {
        guard: ({ event }) => event.address !== undefined,
        target: '.running',
        actions: ['keepPaste', 'keepTarget', 'takeAddress'],
      },
      { target: '.verdict', actions: ['keepPaste', 'keepTarget', 'takeAddress'] },
    ],
    RESTART: { target: '.collecting', actions: [assign(({ context }) => begun(context)), 'forgetTyped'] },
    EDIT: { actions: assign(({ context }) => ({ editing: true, ...call(context, 'paste') })) },
    DAMAGED: { actions: assign({ problem: 'link-damaged' }) },
    RESUME: {
      guard: ({ event }) => !isEmpty(event.memory),
      target: '.verdict',
      actions: assign(({ context, event }) => fromMemory(context, event.memory, event.linked)),
    },
  },
  states: {
    collecting: { on: { ASK: 'asking' } },
    running: {
      tags: 'running',
      initial: 'probing',
      states: {
        probing: { entry: assign({ probed: [], steps: [] }), invoke: { src: 'probe' } },
        askingAsDevice: {
          entry: assign(({ context }) => withoutDevice(context)),
          invoke: { src: 'askAsDevice' },
        },
      },
      on: {
        PROBE_STEP: { actions: assign(({ context, event }) => withStep(context, event.progress)) },
        PROBE_FOUND: { actions: assign(({ context, event }) => withFinding(context, event.finding)) },
        PROBE_ENDED: 'verdict',
        PROBE_BROKE: {
          target: 'verdict',
          actions: assign(({ context }) => withFinding(context, { code: 'probe-failed', source: 'probe' })),
        },
        CANCEL: {
          target: 'verdict',
          actions: assign(({ context }) =>
            withFinding(context, { code: 'probe-cancelled', source: 'probe' }),
          ),
        },
        // a paste may be read while the probe runs, which goes on with the address it began with
        CHECK: [{ guard: 'unusable', actions: 'refuse' }, { actions: 'keepPaste' }],
      },
    },
    asking: {
      tags: 'asking',
      entry: 'showOpenQuestion',
      always: { guard: ({ context }) => context.question === undefined, target: 'verdict' },
      exit: 'hideQuestion',
      on: {
        ANSWER: [
          { guard: 'noAnswer', actions: 'refuseAnswer' },
          { actions: ['keepAnswer', 'showOpenQuestion'] },
        ],
        // before the first question there is none, which leads to the verdict
        BACK: { actions: assign(({ context }) => toLastQuestion(context)) },
        STOP_ASKING: 'verdict',
      },
    },
    verdict: {
      tags: 'told',
      always: { guard: 'connected', target: 'solved' },
      exit: 'closeSheet',
      on: {
        ASK_AS_DEVICE: [
          {
            guard: and(['letThrough', ({ context, event }) => event.given && context.tries < MAX_TRIES]),
            target: 'running.askingAsDevice',
            actions: assign(({ context }) => ({ tries: context.tries + 1, secretProblem: undefined })),
          },
          {
            guard: 'letThrough',
            actions: assign(({ context }) => ({
              secretProblem: context.tries < MAX_TRIES ? 'secret-empty' : 'secret-tries',
            })),
          },
        ],
        ASK: 'asking',
        CHANGE: { target: 'changing', actions: assign(({ event }) => ({ question: event.question })) },
        PICK: { actions: [assign(({ event }) => ({ picked: event.party, taken: {} })), 'closeSheet'] },
        TAKE: {
          actions: assign(({ context: { taken }, event: { blank, value } }) => ({
            taken: { ...taken, [blank]: value },
          })),
        },
        STEP_DONE: { actions: assign(({ context: { done }, event }) => ({ done: [...done, event.step] })) },
        STEP_BACK: { actions: assign(({ context: { done } }) => ({ done: done.slice(0, -1) })) },
        UNFOLD: { actions: assign({ unfolded: true }) },
        SETUP: { actions: [assign(({ event }) => ({ setup: event.setup })), 'closeSheet'] },
        SAYS_ELSE: {
          actions: assign(({ context, event: { place } }) => ({
            fallback: { place, read: false },
            ...call(context, 'else'),
          })),
        },
        PRINTED: {
          guard: ({ event }) => event.pasted !== undefined,
          actions: assign(({ context: { fallback }, event }) => ({
            printed: event.pasted,
            fallback: fallback && { ...fallback, read: true },
          })),
        },
        AGAIN: [
          {
            guard: ({ event }) => event.pasted !== undefined,
            target: 'verdict',
            reenter: true,
            actions: ['startAttempt', 'takeText'],
          },
          {
            guard: ({ context }) => context.target !== undefined,
            target: 'running',
            actions: ['startAttempt', 'dropText'],
          },
        ],
        WORKS: { target: 'solved', actions: assign(({ context, event }) => working(context, event.at)) },
        SHARED: { actions: 'openSheet' },
        SHARE_NOTICE: { actions: 'noteShare' },
      },
    },
    solved: {
      tags: 'told',
      exit: 'closeSheet',
      on: {
        NOT_YET: { target: 'verdict', actions: assign(({ context }) => doubted(context)) },
        SHARED: { actions: 'openSheet' },
        SHARE_NOTICE: { actions: 'noteShare' },
      },
    },
    changing: {
      tags: 'asking',
      // not on exit: that would come before the answer is kept
      on: {
        ANSWER: [
          { guard: 'noAnswer', actions: 'refuseAnswer' },
          { target: 'verdict', actions: ['keepAnswer', 'hideQuestion'] },
        ],
        BACK: { target: 'verdict', actions: 'hideQuestion' },
        STOP_ASKING: { target: 'verdict', actions: 'hideQuestion' },
      },
    },
  },
});

export type Snapshot = ReturnType<typeof machine.getInitialSnapshot>;
