import { QUESTION_IDS } from '../../evidence/answers.ts';
import { isExactRelease } from '../../evidence/exact-release.ts';
import type { Answers, QuestionId } from '../../evidence/questions.ts';
import type { Sent } from '../../probe/sent.ts';
import type { Pasted, Removed } from '../context.ts';
import type { Item, Piece, Text } from './screen.ts';

/** Says how many things of which kind were taken out. */
export const removedText = (removed: readonly Removed[]): Text => ({
  all: removed.map(({ kind, count }) => ({ key: `removed-${kind}`, values: { count: String(count) } })),
  by: ', ',
});

/** How many secrets of which kind were taken out of the paste. */
export function removedPiece(pasted: Pasted | undefined): Piece {
  const removed = pasted?.removed ?? [];
  if (removed.length === 0) return {};
  return { texts: { removed: { key: 'removed', values: { list: removedText(removed) } } } };
}

/** The page in the language of the paste, where there is one and this is another: its link is on no page of its own. */
export const languagePiece = (pasted: Pasted | undefined): Piece =>
  pasted?.language ? { groups: { in: [pasted.language] } } : {};

/** What left the browser. */
export function sentPiece(sent: readonly Sent[]): Piece {
  if (sent.length === 0) return {};
  const items = sent.map(({ kind, text }): Item => {
    const code: Item = { tag: 'code', inside: [text] };
    return { tag: 'li', inside: [{ key: `sent-${kind}` }, ' ', code] };
  });
  return { shown: ['sent'], lists: { sent: items } };
}

/** An answer in the words of its button; a release stands for itself. */
const answerText = (id: QuestionId, answer: string | undefined): Text =>
  isExactRelease(answer) ? answer : { key: `answer-${id}-${answer}` };

/** The answers given, each with a button to change it. */
export function answersPiece(answers: Answers): Piece {
  const given = QUESTION_IDS.filter((id) => answers[id] !== undefined);
  if (given.length === 0) return {};
  const items = given.flatMap((id): Item[] => {
    const asked = { key: `question-${id}` };
    const label = { all: [{ key: 'change' }, asked], by: ': ' };
    const change: Item = {
      tag: 'button',
      attributes: { type: 'button', class: 'quiet', 'data-change': id, 'aria-label': label },
      inside: [{ key: 'change' }],
    };
    return [
      { tag: 'dt', inside: [asked] },
      { tag: 'dd', inside: [answerText(id, answers[id]), ' ', change] },
    ];
  });
  return { shown: ['answers'], lists: { answers: items } };
}
