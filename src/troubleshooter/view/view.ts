import { gatesOf } from '../../diagnosis/timeline.ts';
import type { Verdict } from '../../diagnosis/verdict.ts';
import type { Finding } from '../../evidence/finding.ts';
import type { Address, AddressProblem } from '../../probe/address.ts';
import type { Expectation } from '../../probe/expect.ts';
import type { Sent } from '../../probe/sent.ts';
import { showProgress, showSolved } from '../attempts/view.ts';
import type { Context } from '../context.ts';
import { part, show, textual } from '../dom.ts';
import type { Words } from '../words.ts';
import { showAnswers } from './answers.ts';
import { showManualChecks } from './manual-checks.ts';
import { showQuestion } from './question.ts';
import { showRemoved } from './removed.ts';
import { showSecretStep } from './secret-step.ts';
import { showStandalone } from './standalone.ts';
import { showSteps } from './steps.ts';
import { showTimeline } from './timeline.ts';
import { showVerdict } from './verdict.ts';

/** States in which sockets are open. */
const RUNNING: readonly string[] = ['probing', 'askingAsDevice'];

/** Where the focus goes when one of these states is reached, and what is read aloud. */
const HEADING: Readonly<Record<string, string>> = {
  verdict: '[data-headline]',
  solved: '[data-part="solved"] h2',
};

/** Draws the machine's state on the page that the build rendered; it decides nothing. */
export class View {
  readonly #root: HTMLElement;
  readonly #words: Words;
  #state = '';

  constructor(root: HTMLElement, words: Words) {
    this.#root = root;
    this.#words = words;
  }

  /** Draws one state. Focus and announcement move only when the state or the question changes. */
  show(
    state: string,
    context: Context,
    findings: readonly Finding[],
    verdict: Verdict,
    interview: boolean,
  ): void {
    const root = this.#root;
    root.dataset['machine'] = state;
    const asking = state === 'asking' || state === 'changing';
    this.#steps(context, false);
    show(part(root, '[data-part="asking"]'), asking);
    show(part(root, '[data-part="verdict"]'), state === 'verdict');
    show(part(root, '[data-part="solved"]'), state === 'solved');
    show(part(root, '[data-part="share"]'), HEADING[state] !== undefined);
    if (asking) showQuestion(root, context.question, context.answers);
    const result = part(root, '[data-part="verdict"]');
    if (state === 'verdict') {
      showVerdict(result, verdict, findings, interview, this.#words);
      showRemoved(result, context.pasted, this.#words);
      showAnswers(result, context.answers, this.#words);
      showSecretStep(result, context.probed);
      showStandalone(result, context.probed);
      showProgress(result, context.attempts, findings, this.#words);
    }
    if (state === 'solved') showSolved(part(root, '[data-part="solved"]'), context.attempts, verdict);
    this.#arrive(state, `${state} ${asking ? context.question : context.attempts.length}`);
  }

  /** Draws a run of the probe while it goes on. */
  run(state: string, context: Context): void {
    const root = this.#root;
    root.dataset['machine'] = state;
    show(part(root, '[data-part="asking"]'), false);
    for (const each of ['verdict', 'share']) show(part(root, `[data-part="${each}"]`), false);
    this.#steps(context, true);
    showTimeline(part(root, '[data-timeline="live"]'), gatesOf(context.probed), this.#words);
    const asks = context.steps.some((step) => step.state === 'asking');
    show(part(root, '[data-asking]'), asks);
    this.#arrive(state, `${state} ${asks}`, asks ? 'permission-asking' : 'announce-running');
  }

  /** The steps stay to be looked at after the run, closed. */
  #steps(context: Context, running: boolean): void {
    const section = part(this.#root, '[data-part="probing"]');
    show(section, running || context.steps.length > 0);
    section.classList.toggle('done', !running);
    part<HTMLDetailsElement>(section, 'details').open = running;
    showSteps(section, context.steps, this.#words);
  }

  #arrive(state: string, now: string, running = ''): void {
    const moved = this.#state !== '' && this.#state !== now;
    this.#state = now;
    if (!moved) return;
    const announce = part(this.#root, '[data-announce]');
    if (RUNNING.includes(state)) announce.textContent = this.#words.say(running);
    if (state === 'collecting') part(this.#root, 'textarea').focus();
    const heading = this.#root.querySelector<HTMLElement>(
      HEADING[state] ?? '[data-question]:not([hidden]) h2',
    );
    if (HEADING[state])
      announce.textContent = this.#words.say('announce-done', { verdict: heading?.textContent ?? '' });
    if (state !== 'collecting' && !RUNNING.includes(state)) heading?.focus();
  }

  /** Says whether the page shows somebody else's findings. */
  linked(linked: boolean): void {
    show(part(this.#root, '[data-linked]'), linked);
  }

  /** Offers to look again by the probe, where there is an address to look at. */
  mayProbeAgain(may: boolean): void {
    show(part(this.#root, '[data-action="again"]'), may);
  }

  /** Says what is wrong with the input, or takes it back. */
  problem(problem: AddressProblem | 'nothing-given' | undefined): void {
    const line = part(this.#root, '[data-problem]');
    line.dataset['problem'] = problem ?? '';
    line.textContent = problem ? this.#words.say(problem) : '';
    show(line, problem !== undefined);
    part(this.#root, 'input[name="address"]').setAttribute('aria-invalid', String(problem !== undefined));
  }

  /** Says why the question as a device was not asked, or takes it back. */
  secretProblem(problem: 'secret-empty' | 'secret-tries' | undefined): void {
    const line = part(this.#root, '[data-secret-problem]');
    line.textContent = problem ? this.#words.say(problem) : '';
    show(line, problem !== undefined);
  }

  /** Says what a press will do: which address, what the browser may ask, what the gateway will log. */
  before(address: Address | undefined, expected: Expectation | undefined): void {
    const line = part(this.#root, '[data-before]');
    show(line, address !== undefined);
    if (!address || !expected) return;
    const asks = this.#words.say('asks', { address: address.socket });
    line.textContent = [asks, this.#words.say(expected), this.#words.say('logs')].join(' ');
  }

  /** Shows what the check cannot tell, and who can. */
  manualChecks(probed: readonly Finding[], address: Address | undefined): void {
    showManualChecks(this.#root, probed, address, this.#words);
  }

  /** Lists what left the browser. */
  sent(sent: readonly Sent[]): void {
    show(part(this.#root, '[data-part="sent"]'), sent.length > 0);
    part(this.#root, '[data-list="sent"]').replaceChildren(
      ...sent.map(({ kind, text }) => {
        const item = textual('li', `${this.#words.say(`sent-${kind}`)} `);
        item.append(textual('code', text));
        return item;
      }),
    );
  }

  /** Says which address was understood and what was assumed. */
  address(address: Address | undefined): void {
    const notes = part(this.#root, '[data-notes]');
    notes.replaceChildren(...(address?.notes ?? []).map((note) => textual('li', this.#words.say(note))));
    show(notes, (address?.notes.length ?? 0) > 0);
    part(this.#root, '[data-target]').textContent = address
      ? this.#words.say('understood', { address: address.shown })
      : '';
  }
}
