import type { Answers, QuestionId } from '../../evidence/questions.ts';
import { show } from '../dom.ts';

/** Shows one question of the interview, with the answer given before marked. */
export function showQuestion(root: HTMLElement, question: QuestionId | undefined, answers: Answers): void {
  for (const set of root.querySelectorAll<HTMLElement>('[data-question]')) {
    const current = set.dataset['question'] === question;
    show(set, current);
    if (!current) continue;
    const given = question && answers[question];
    for (const button of set.querySelectorAll<HTMLElement>('[data-answer]'))
      button.setAttribute('aria-pressed', String(button.dataset['answer'] === given));
  }
}
