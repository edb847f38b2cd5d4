import { type Answers, QUESTIONS, type QuestionId } from '../../evidence/questions.ts';
import { part, show, textual } from '../dom.ts';
import type { Words } from '../words.ts';

/** Lists the answers given, each with a button to change it. */
export function showAnswers(root: HTMLElement, answers: Answers, words: Words): void {
  const list = part(root, '[data-list="answers"]');
  const given = (Object.keys(QUESTIONS) as QuestionId[]).filter((id) => answers[id] !== undefined);
  show(part(root, '[data-part="answers"]'), given.length > 0);
  list.replaceChildren(
    ...given.flatMap((id) => {
      const question = document.querySelector(`[data-question="${id}"]`);
      const label = question?.querySelector(`[data-answer="${answers[id]}"]`)?.textContent ?? '';
      const change = textual('button', words.say('change'));
      change.type = 'button';
      change.className = 'quiet';
      change.dataset['change'] = id;
      const asked = question?.querySelector('h2')?.textContent ?? '';
      change.setAttribute('aria-label', `${change.textContent}: ${asked}`);
      const answer = textual('dd', `${label} `);
      answer.append(change);
      return [textual('dt', asked), answer];
    }),
  );
}
