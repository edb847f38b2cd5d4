import { assign, enqueueActions, fromCallback, setup } from 'xstate';
import { nextQuestion } from '../diagnosis/next-question.ts';
import type { Finding } from '../evidence/finding.ts';
import type { QuestionId } from '../evidence/questions.ts';
import { attemptOf } from './attempts/attempt.ts';
import { EMPTY, fromMemory, nextAttempt } from './attempts/begin.ts';
import { seesConnected } from './attempts/connected.ts';
import type { Context, TroubleshooterEvent } from './context.ts';
import { isOfDevice, mayAskAsDevice } from './device-step.ts';
import { evidence } from './evidence.ts';

const ours = (code: 'probe-cancelled' | 'probe-failed'): Finding => ({ code, source: 'probe' });

/** The open question after `context`, so that an actor can be built before the view exists. */
const openQuestion = (context: Context): QuestionId | undefined =>
  nextQuestion(evidence(context), context.answers);

/**
 * The order of things in the troubleshooter: paste, probe and questions in any order, one body of evidence, a
 * verdict at any time. It decides nothing about causes; the verdict is computed from the evidence.
 */
export const machine = setup({
  types: { context: {} as Context, events: {} as TroubleshooterEvent },
  actors: {
    probe: fromCallback<{ type: 'STOP' }>(() => undefined),
    askAsDevice: fromCallback<{ type: 'STOP' }>(() => undefined),
  },
  guards: {
    questionOpen: ({ context }) => openQuestion(context) !== undefined,
    canGoBack: ({ context }) => context.asked.length > 0,
    letThrough: ({ context }) => mayAskAsDevice(context.probed),
    anythingPasted: ({ event }) => event.type === 'PASTED' && event.pasted !== undefined,
    wantsProbe: ({ event }) => event.type === 'AGAIN' && event.probe,
    connected: ({ context }) => context.attempts.length > 0 && seesConnected(evidence(context)),
  },
  actions: {
    keepPaste: assign(({ event }) => (event.type === 'PASTED' ? { pasted: event.pasted } : {})),
    forgetProbe: assign({ probed: [], steps: [] }),
    forgetDevice: assign(({ context }) => ({
      probed: context.probed.filter(({ code }) => !isOfDevice(code)),
      steps: context.steps.filter(({ step }) => step !== 'device'),
    })),
    keepStep: assign(({ context, event }) => {
      if (event.type !== 'PROBE_STEP') return {};
      const others = context.steps.filter(({ step }) => step !== event.progress.step);
      return { steps: [...others, event.progress] };
    }),
    keepFinding: assign(({ context, event }) =>
      event.type === 'PROBE_FOUND' ? { probed: [...context.probed, event.finding] } : {},
    ),
    noteCancel: assign(({ context }) => ({ probed: [...context.probed, ours('probe-cancelled')] })),
    noteFault: assign(({ context }) => ({ probed: [...context.probed, ours('probe-failed')] })),
    showOpenQuestion: assign(({ context }) => ({ question: openQuestion(context) })),
    showChosen: assign(({ event }) => (event.type === 'CHANGE' ? { question: event.question } : {})),
    keepAnswer: enqueueActions(({ context, event, enqueue }) => {
      const { question } = context;
      if (event.type !== 'ANSWER' || !question) return;
      enqueue.assign({
        answers: { ...context.answers, [question]: event.answer },
        asked: [...context.asked.filter((each) => each !== question), question],
      });
    }),
    showLast: assign(({ context }) => ({
      question: context.asked.at(-1),
      asked: context.asked.slice(0, -1),
    })),
    hideQuestion: assign({ question: undefined }),
    forgetAll: assign(() => EMPTY),
    startAttempt: assign(({ context, event }) =>
      event.type === 'AGAIN' ? nextAttempt(context, event.at, event.pasted) : {},
    ),
    keepAttempt: assign(({ context, event }) =>
      event.type === 'WORKS'
        ? { attempts: [...context.attempts, attemptOf(evidence(context), event.at)] }
        : {},
    ),
    dropAttempt: assign(({ context }) => ({ attempts: context.attempts.slice(0, -1) })),
    keepSetup: assign(({ event }) => (event.type === 'SETUP' ? { setup: event.setup } : {})),
    takeMemory: assign(({ event }) => (event.type === 'RESUME' ? fromMemory(event.memory) : {})),
  },
}).createMachine({
  id: 'troubleshooter',
  context: EMPTY,
  initial: 'collecting',
  on: {
    RESTART: { target: '.collecting', actions: 'forgetAll' },
    RESUME: { target: '.verdict', actions: 'takeMemory' },
  },
  states: {
    collecting: {
      on: {
        PASTED: { guard: 'anythingPasted', target: 'verdict', actions: 'keepPaste' },
        PROBE: 'probing',
        ASK: 'asking',
      },
    },
    probing: {
      entry: 'forgetProbe',
      invoke: { src: 'probe' },
      on: {
        PROBE_STEP: { actions: 'keepStep' },
        PROBE_FOUND: { actions: 'keepFinding' },
        PROBE_ENDED: 'verdict',
        PROBE_BROKE: { target: 'verdict', actions: 'noteFault' },
        CANCEL: { target: 'verdict', actions: 'noteCancel' },
        // a paste may be read while the probe runs
        PASTED: { actions: 'keepPaste' },
      },
    },
    askingAsDevice: {
      entry: 'forgetDevice',
      invoke: { src: 'askAsDevice' },
      on: {
        PROBE_STEP: { actions: 'keepStep' },
        PROBE_FOUND: { actions: 'keepFinding' },
        PROBE_ENDED: 'verdict',
        PROBE_BROKE: { target: 'verdict', actions: 'noteFault' },
        CANCEL: { target: 'verdict', actions: 'noteCancel' },
      },
    },
    asking: {
      entry: 'showOpenQuestion',
      always: { guard: ({ context }) => context.question === undefined, target: 'verdict' },
      exit: 'hideQuestion',
      on: {
        ANSWER: [{ actions: ['keepAnswer', 'showOpenQuestion'] }],
        BACK: [{ guard: 'canGoBack', actions: 'showLast' }, { target: 'verdict' }],
        CHANGE: { actions: 'showChosen' },
        STOP_ASKING: 'verdict',
        PASTED: { target: 'verdict', actions: 'keepPaste' },
        PROBE: 'probing',
      },
    },
    verdict: {
      always: { guard: 'connected', target: 'solved' },
      on: {
        PASTED: { actions: 'keepPaste' },
        PROBE: 'probing',
        ASK_AS_DEVICE: { guard: 'letThrough', target: 'askingAsDevice' },
        ASK: { guard: 'questionOpen', target: 'asking' },
        CHANGE: { target: 'changing', actions: 'showChosen' },
        SETUP: { actions: 'keepSetup' },
        AGAIN: [
          { guard: 'wantsProbe', target: 'probing', actions: 'startAttempt' },
          { target: 'verdict', reenter: true, actions: 'startAttempt' },
        ],
        WORKS: { target: 'solved', actions: 'keepAttempt' },
      },
    },
    solved: {
      on: { NOT_YET: { target: 'verdict', actions: 'dropAttempt' } },
    },
    changing: {
      // not on exit: that would come before the answer is kept
      on: {
        ANSWER: { target: 'verdict', actions: ['keepAnswer', 'hideQuestion'] },
        BACK: { target: 'verdict', actions: 'hideQuestion' },
        STOP_ASKING: { target: 'verdict', actions: 'hideQuestion' },
      },
    },
  },
});
