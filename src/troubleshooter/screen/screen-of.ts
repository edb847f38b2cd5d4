import { diagnose } from '../../diagnosis/diagnose.ts';
import { gatesOf } from '../../diagnosis/timeline.ts';
import type { QuestionId } from '../../evidence/questions.ts';
import { chooseFix, stepsOf } from '../../fix/choose.ts';
import { openQuestion } from '../../fix/open-question.ts';
import { mended } from '../attempts/mended.ts';
import type { Context } from '../context.ts';
import { evidence } from '../evidence.ts';
import type { Snapshot } from '../machine.ts';
import { stateOf } from '../state.ts';
import { arrivalOf, mayBeAsked } from './arrival.ts';
import { commandsPiece, setupOf } from './commands.ts';
import type { PageFacts } from './facts.ts';
import { formPiece } from './form.ts';
import { answersPiece, languagePiece, removedPiece, removedText, sentPiece } from './known.ts';
import { manualChecksPiece } from './manual-checks.ts';
import { partiesPiece } from './parties.ts';
import { progressPiece } from './progress.ts';
import { releasePiece } from './release.ts';
import { joined, type Piece, type Screen, type Text, when } from './screen.ts';
import { secretPiece } from './secret-step.ts';
import { settlePiece } from './settle.ts';
import { standalonePiece } from './standalone.ts';
import { stepNow, stepsPiece } from './steps.ts';
import { headline, verdictPiece } from './verdict.ts';

/** The probe while it runs. The verdict waits: there is none to work out yet. */
const runningPieces = (context: Context): Piece[] => [
  { shown: ['probing', ...when(mayBeAsked(context), 'permission')] },
  { timelines: { live: gatesOf(context.probed) } },
];

/** What is told at the end, and the one step that is seen of what is to be done. */
interface Told {
  readonly pieces: Piece[];
  readonly told: Text;
  readonly now?: string | undefined;
}

function verdictPieces(context: Context, facts: PageFacts): Told {
  const { answers, attempts, linked, pasted, probed, target } = context;
  const findings = evidence(context);
  const verdict = diagnose(findings);
  const interview = openQuestion(findings, answers) !== undefined;
  const fix = chooseFix(verdict, findings, setupOf(context, findings));
  const steps = stepsOf(fix);
  const settle = settlePiece(verdict, steps, findings, interview, facts.markup);
  const groups = { do: steps, ...settle.groups };
  const now = stepNow(steps, context);
  const pieces = [
    verdictPiece(verdict, fix, findings, facts.markup),
    stepsPiece(steps, now),
    partiesPiece(context),
    settle,
    commandsPiece(context, findings, facts, groups),
    { shown: [...when(linked, 'linked'), ...when(target, 'probe-again')] },
    progressPiece(attempts, findings),
    standalonePiece(probed, facts.file),
    secretPiece(context),
    manualChecksPiece(probed, facts.address),
    sentPiece(facts.sent),
    removedPiece(pasted),
    languagePiece(pasted),
    answersPiece(answers),
    releasePiece(findings, facts.markup.newest),
  ];
  return { pieces, told: headline(verdict, findings), now };
}

function solvedPieces(context: Context): Told {
  const keep = mended(context.attempts, diagnose(evidence(context)));
  return { pieces: [{ shown: ['solved'], groups: { keep: [keep] } }], told: { key: 'solved' } };
}

/** A question, and what was wrong with the answer that was typed. */
const askingPiece = (question: QuestionId, problem: Context['answerProblem']): Piece => ({
  shown: ['asking'],
  texts: problem ? { 'release-problem': { key: problem } } : {},
  groups: { question: [question] },
});

/** The report that may leave, and what became of it. */
function sharePiece({ sheet, shareNotice }: Context): Piece {
  const removed: Text =
    sheet && sheet.removed.length > 0
      ? { key: 'report-removed', values: { list: removedText(sheet.removed) } }
      : { key: 'report-nothing-removed' };
  const failed = shareNotice === 'share-failed';
  return {
    shown: ['share', ...when(sheet, 'sheet'), ...when(failed, 'share-failed')],
    texts: {
      ...(sheet && { 'report-removed': removed }),
      ...(shareNotice && !failed && { 'share-done': { key: shareNotice } }),
    },
  };
}

/**
 * Says everything that is on the page as plain data: of the state and context of the machine, and of what the
 * machine must not know.
 */
export function screenOf(snapshot: Snapshot, facts: PageFacts): Screen {
  const { context } = snapshot;
  const { answerProblem, answers, called, fallback, question, sheet, steps } = context;
  const state = stateOf(snapshot);
  const running = snapshot.hasTag('running');
  const nothing: Told = { pieces: [], told: '' };
  const { pieces, told, now } =
    state === 'verdict'
      ? verdictPieces(context, facts)
      : state === 'solved'
        ? solvedPieces(context)
        : nothing;
  const asking = snapshot.hasTag('asking') && question;
  return {
    ...joined([
      formPiece(context, facts, state),
      ...(running ? runningPieces(context) : steps.length > 0 ? [{ shown: ['probing'] as const }] : []),
      ...(asking ? [askingPiece(question, answerProblem)] : []),
      ...pieces,
      ...(snapshot.hasTag('told') ? [sharePiece(context)] : []),
    ]),
    state,
    running,
    steps: steps.map(({ step, state, ms }) => ({
      step,
      state,
      ...(ms !== undefined && { took: { key: 'took', values: { ms: String(Math.round(ms)) } } }),
    })),
    pressed: asking ? answers[question] : undefined,
    setup: setupOf(context, evidence(context)),
    place: fallback?.place,
    now,
    sheet,
    arrival: arrivalOf(snapshot, told),
    called,
  };
}
