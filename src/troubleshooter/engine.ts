import { type Actor, createActor, type SnapshotFrom } from 'xstate';
import { diagnose } from '../diagnosis/diagnose.ts';
import { nextQuestion } from '../diagnosis/next-question.ts';
import { parsePaste } from '../evidence/parse.ts';
import type { QuestionId } from '../evidence/questions.ts';
import { parseAddress } from '../probe/address.ts';
import { readPage } from '../probe/browser-effects.ts';
import { expectation } from '../probe/expect.ts';
import type { Pasted } from './context.ts';
import { part } from './dom.ts';
import { evidence } from './evidence.ts';
import { Fix } from './fix/fix.ts';
import { isSetup, setupFrom } from './fix/setup.ts';
import { takeLink } from './link/take.ts';
import { machine } from './machine.ts';
import { isEmpty } from './memory/memory.ts';
import { memoryOf } from './memory/remember.ts';
import { keep, recall } from './memory/session.ts';
import { probeActor } from './probe-actor.ts';
import { Sharing } from './report/sharing.ts';
import { Runs } from './runs.ts';
import { secretTyped } from './secret.ts';
import { View } from './view/view.ts';
import { Words } from './words.ts';

/** Ten wrong secrets in a minute lock a client out for five; this page stays far below. */
const MAX_TRIES = 3;

/** Buttons that mean one event and nothing else. */
const PLAIN: Readonly<Record<string, 'CANCEL' | 'ASK' | 'BACK' | 'STOP_ASKING' | 'NOT_YET'>> = {
  cancel: 'CANCEL',
  ask: 'ASK',
  back: 'BACK',
  'stop-asking': 'STOP_ASKING',
  'not-yet': 'NOT_YET',
};

/** Hands what the user does to the machine, and what the machine comes to be to the view. */
export class Engine {
  readonly #root: HTMLElement;
  readonly #view: View;
  readonly #fix: Fix;
  readonly #sharing: Sharing;
  readonly #runs: Runs;
  readonly #actor: Actor<typeof machine>;
  #tries = 0;
  #frame = 0;

  /** Starts at once on a page part that the build rendered. */
  constructor(root: HTMLElement) {
    this.#root = root;
    const words = new Words(part<HTMLTemplateElement>(root, 'template[data-words]'));
    this.#view = new View(root, words);
    this.#fix = new Fix(root, words);
    this.#sharing = new Sharing(root, words);
    this.#runs = new Runs(root);
    const actors = {
      probe: probeActor(() => this.#runs.probe()),
      askAsDevice: probeActor(() => this.#runs.device(this.#actor.getSnapshot().context.probed)),
    };
    this.#actor = createActor(machine.provide({ actors }));
    // before the empty machine is kept in its place
    const linked = takeLink();
    const memory = linked ?? recall();
    this.#actor.subscribe((snapshot) => this.#draw(snapshot));
    this.#actor.start();
    if (memory && !isEmpty(memory)) this.#actor.send({ type: 'RESUME', memory });
    this.#view.linked(linked !== undefined);
    part(root, 'input[name="address"]').addEventListener('input', () => this.foresee());
    this.foresee();
  }

  /** Shows what a link holds that was opened after the page. */
  linked(): void {
    const memory = takeLink();
    if (!memory) return;
    this.#actor.send({ type: 'RESUME', memory });
    this.#view.linked(true);
  }

  /** While something runs there is no verdict to work out, and drawing waits for the next frame. */
  #draw({ value, context }: SnapshotFrom<typeof machine>): void {
    keep(memoryOf(context));
    this.#sharing.close();
    cancelAnimationFrame(this.#frame);
    if (value === 'probing' || value === 'askingAsDevice') {
      this.#frame = requestAnimationFrame(() => this.#view.run(value, context));
      return;
    }
    const findings = evidence(context);
    const interview = nextQuestion(findings, context.answers) !== undefined;
    this.#view.show(value, context, findings, diagnose(findings), interview);
    this.#fit();
    this.#view.sent(this.#runs.sent);
    this.#view.manualChecks(context.probed, this.#runs.address);
    this.#view.mayProbeAgain(this.#runs.address !== undefined);
  }

  /** Says what a press would do with the address as typed so far. */
  foresee(): void {
    const address = parseAddress(part<HTMLInputElement>(this.#root, 'input[name="address"]').value);
    this.#view.before(
      address.ok ? address : undefined,
      address.ok ? expectation(address, readPage()) : undefined,
    );
  }

  /** Asks as a new device, if there is a secret and a try is left. */
  askAsDevice(): void {
    const problem =
      this.#tries >= MAX_TRIES ? 'secret-tries' : secretTyped(this.#root) ? undefined : 'secret-empty';
    this.#view.secretProblem(problem);
    if (problem) return;
    this.#tries += 1;
    this.#actor.send({ type: 'ASK_AS_DEVICE' });
  }

  /** Does what the form of this name is for. */
  submit(form: string | undefined): void {
    if (form === 'secret') this.askAsDevice();
    else if (form === 'else') this.#fix.answer(() => this.#fit());
    else if (form === 'again')
      this.#again(part<HTMLTextAreaElement>(this.#root, 'textarea[name="now"]').value);
    else this.check();
  }

  /** Takes over what was chosen at the switch. */
  adapt(): void {
    const { value } = part<HTMLSelectElement>(this.#root, 'select[name="setup"]');
    if (isSetup(value)) this.#actor.send({ type: 'SETUP', setup: value });
  }

  /** Fits the commands to what is known. */
  #fit(): void {
    const { context } = this.#actor.getSnapshot();
    const findings = evidence(context);
    this.#fix.show(context.setup ?? setupFrom(findings), this.#runs.address, findings);
  }

  /** Looks again: at what it says now, or by the probe. */
  #again(text: string): void {
    const nothing = text.trim() === '';
    if (nothing && !this.#runs.address) return;
    const pasted: Pasted | undefined = nothing ? undefined : parsePaste(text, location.origin);
    // what the form above shows is what the verdict below is about
    part<HTMLTextAreaElement>(this.#root, 'textarea[name="paste"]').value = text;
    part<HTMLTextAreaElement>(this.#root, 'textarea[name="now"]').value = '';
    this.#actor.send({ type: 'AGAIN', at: Date.now(), pasted, probe: nothing });
  }

  /** Reads what was typed and pasted, and begins; or says what is wrong and leaves everything as typed. */
  check(): void {
    const paste = part<HTMLTextAreaElement>(this.#root, 'textarea[name="paste"]').value;
    const field = part<HTMLInputElement>(this.#root, 'input[name="address"]');
    const address = field.value.trim() === '' ? undefined : parseAddress(field.value);
    const nothing = paste.trim() === '' && !address ? 'nothing-given' : undefined;
    const problem = address?.ok === false ? address.problem : nothing;
    this.#view.problem(problem);
    if (problem) {
      field.focus();
      return;
    }
    this.#runs.address = address?.ok ? address : undefined;
    this.#view.address(this.#runs.address);
    if (this.#runs.address?.notes.some((note) => note.endsWith('-removed')))
      field.value = this.#runs.address.page.replace(/\/$/, '');
    this.#actor.send({
      type: 'PASTED',
      pasted: paste.trim() === '' ? undefined : parsePaste(paste, location.origin),
    });
    if (this.#runs.address) this.#actor.send({ type: 'PROBE' });
  }

  /** Does what a button of the troubleshooter says. */
  press(button: HTMLElement): void {
    const { action, answer, change, share } = button.dataset;
    const plain = PLAIN[action ?? ''];
    const { value, context } = this.#actor.getSnapshot();
    if (share !== undefined) void this.#sharing.press(share, context, value === 'solved');
    else if (plain) this.#actor.send({ type: plain });
    else if (answer !== undefined) this.#actor.send({ type: 'ANSWER', answer });
    else if (change !== undefined) this.#actor.send({ type: 'CHANGE', question: change as QuestionId });
    else if ('else' in button.dataset) this.#fix.ask(button);
    else if (action === 'again') this.#again('');
    else if (action === 'works') this.#actor.send({ type: 'WORKS', at: Date.now() });
    else if (action === 'restart') this.#restart();
  }

  #restart(): void {
    for (const form of this.#root.querySelectorAll('form')) form.reset();
    this.#view.problem(undefined);
    this.#fix.reset();
    this.#view.linked(false);
    this.#view.address(undefined);
    this.#runs.reset();
    this.foresee();
    this.#actor.send({ type: 'RESTART' });
  }
}
