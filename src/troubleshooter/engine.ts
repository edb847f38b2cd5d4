import { type Actor, createActor } from 'xstate';
import { exactRelease } from '../evidence/exact-release.ts';
import { isSetup } from '../fix/setup.ts';
import { eventOf } from './actions.ts';
import { AtHand } from './at-hand.ts';
import { isInAddress, keepInAddress } from './link/in-address.ts';
import { takeLink } from './link/take.ts';
import type { Parts } from './loads.ts';
import { machine } from './machine.ts';
import type { Memory } from './memory/memory.ts';
import { memoryOf } from './memory/remember.ts';
import { keep, recall } from './memory/session.ts';
import { Form } from './page/form.ts';
import { layOutAhead } from './page/lay-out-ahead.ts';
import { offerLooks } from './page/looks.ts';
import { markupOf } from './page/markup.ts';
import { renderer } from './page/render.ts';
import { keepPicturesBack, savesData } from './page/saving.ts';
import { probeActor } from './probe-actor.ts';
import type { PageFacts } from './screen/facts.ts';
import type { Screen } from './screen/screen.ts';
import { screenOf } from './screen/screen-of.ts';
import { copy, download } from './share.ts';
import { stateOf } from './state.ts';
import { type PageWords, wordsIn } from './words.ts';

/** Runs something once nothing else is to be done; Safari has no word for that. */
const whenIdle = (run: () => void): unknown =>
  'requestIdleCallback' in globalThis ? requestIdleCallback(run) : setTimeout(run);

/** How long a press may seem to do nothing, in ms. */
const BLINK = 100;

/** Hands what the user does to the machine, and what the machine comes to be to the page. */
export class Engine {
  readonly #root: HTMLElement;
  readonly #words: PageWords;
  readonly #form: Form;
  readonly #at: AtHand;
  /** A press that waits for what it wants. */
  #waiting = false;
  readonly #markup;
  readonly #render: (screen: Screen) => void;
  readonly #actor: Actor<typeof machine>;
  #frame = 0;
  /** Runs until a wait is long enough to be shown; undefined where nothing is waited for. */
  #blink: ReturnType<typeof setTimeout> | undefined;
  #shown = false;
  /** The step that the user sees. */
  #now: string | undefined;

  /**
   * Starts at once on a page part that the build rendered.
   *
   * @param words those that lie beside the page
   * @param parts those that not every user wants
   */
  constructor(root: HTMLElement, words: Readonly<Record<string, string>>, parts: Parts) {
    this.#root = root;
    this.#words = wordsIn(root, words);
    this.#at = new AtHand(parts, this.#words);
    this.#form = new Form(root);
    if (savesData(navigator)) keepPicturesBack(root);
    offerLooks(root);
    this.#markup = markupOf(root);
    this.#render = renderer(root, this.#words);
    const device = () => {
      const secret = this.#form.takeSecret();
      return this.#at.looking?.device(secret, this.#actor.getSnapshot().context.probed);
    };
    this.#actor = createActor(
      machine.provide({
        actors: { probe: probeActor(() => this.#at.looking?.probe()), askAsDevice: probeActor(device) },
        actions: {
          takeAddress: () => this.#takeAddress(),
          takeText: () => this.#form.take(),
          dropText: () => this.#form.take(''),
          forgetTyped: () => {
            this.#form.reset();
            this.#at.looking?.reset();
          },
        },
      }),
    );
    // before the empty machine is kept in its place
    const last = recall();
    const linked = isInAddress(last) ? undefined : takeLink();
    const kept = linked === undefined || linked === 'damaged' ? last : undefined;
    this.#actor.subscribe((snapshot) => {
      const memory = memoryOf(snapshot.context);
      keep(memory);
      keepInAddress(snapshot.hasTag('told') ? memory : undefined);
      this.#draw();
    });
    this.#actor.start();
    if (kept) this.#resume(kept, false);
    if (linked) this.#resume(linked, true);
    const { address } = this.#form.fields;
    const typed = (): unknown =>
      this.#at.look().then(
        () => this.#draw(),
        () => undefined,
      );
    address.addEventListener('input', typed);
    if (address.value !== '') typed();
    const verdict = root.querySelector<HTMLElement>('[data-part="verdict"]');
    if (verdict) whenIdle(() => layOutAhead(verdict));
  }

  /**
   * Draws at once what stands still. A wait is shown once it is longer than a blink, and then a frame at a time: a
   * gateway on the same machine has answered before, and drawing would only hold its answer up.
   */
  #draw(): void {
    const draw = (): void => {
      const screen = screenOf(this.#actor.getSnapshot(), this.#facts());
      this.#now = screen.now;
      this.#render(screen);
    };
    cancelAnimationFrame(this.#frame);
    if (!this.#actor.getSnapshot().hasTag('running')) {
      clearTimeout(this.#blink);
      this.#blink = undefined;
      this.#shown = false;
      draw();
    } else if (this.#shown) this.#frame = requestAnimationFrame(draw);
    else {
      // whoever waits for the end of a run must see its beginning
      this.#root.dataset['machine'] = stateOf(this.#actor.getSnapshot());
      this.#blink ??= setTimeout(() => {
        this.#shown = true;
        draw();
      }, BLINK);
    }
  }

  #facts(): PageFacts {
    const { address, container } = this.#form.fields;
    return {
      ...(this.#at.looking?.facts(address.value) ?? { address: undefined, typed: undefined, sent: [] }),
      container: container.value.trim(),
      file: location.protocol === 'file:',
      markup: this.#markup,
    };
  }

  /** The field shows what was taken, without a secret that was typed along. */
  #takeAddress(): void {
    const { address } = this.#form.fields;
    address.value = this.#at.looking?.take() ?? address.value;
  }

  /** Shows what a link holds that was opened after the page. @throws where the words for it cannot be had */
  async linked(): Promise<void> {
    await this.#at.linked();
    const memory = takeLink();
    if (memory) this.#resume(memory, true);
  }

  #resume(memory: Memory | 'damaged', linked: boolean): void {
    this.#actor.send(memory === 'damaged' ? { type: 'DAMAGED' } : { type: 'RESUME', memory, linked });
  }

  /** Takes over what was chosen at the switch. */
  adapt(): void {
    const { value } = this.#form.fields.setup;
    if (isSetup(value)) this.#actor.send({ type: 'SETUP', setup: value });
  }

  /**
   * Does what the form of this name is for, once what it wants is there. A press meanwhile is the same.
   *
   * @throws where something cannot be had; then nothing was done
   */
  async submit(form: string | undefined): Promise<void> {
    if (this.#waiting) return;
    const { address, paste, now, else: printed } = this.#form.fields;
    const field = form === 'else' ? printed : form === 'again' ? now : paste;
    const wanting =
      form === 'secret' || form === 'release' ? [] : this.#at.wanting(field.value, address.value);
    this.#waiting = wanting.length > 0;
    try {
      // nothing to wait for is no wait
      if (this.#waiting) await Promise.all(wanting);
    } finally {
      this.#waiting = false;
    }
    this.#submit(form);
  }

  #submit(form: string | undefined): void {
    const { address, paste, secret, now, release, else: printed } = this.#form.fields;
    if (form === 'secret') this.#actor.send({ type: 'ASK_AS_DEVICE', given: secret.value.trim() !== '' });
    else if (form === 'release')
      this.#actor.send({ type: 'ANSWER', answer: exactRelease(release.value) ?? release.value });
    else if (form === 'else')
      this.#actor.send({ type: 'PRINTED', pasted: this.#at.read(printed.value, address.value) });
    else if (form === 'again')
      this.#actor.send({ type: 'AGAIN', at: Date.now(), pasted: this.#at.read(now.value, address.value) });
    else
      this.#actor.send({
        type: 'CHECK',
        pasted: this.#at.read(paste.value, address.value),
        address: this.#at.looking?.type(address.value),
      });
  }

  /** Does what a button of the troubleshooter says. */
  async press(button: HTMLElement): Promise<void> {
    const { example, share } = button.dataset;
    if (share !== undefined) return this.#share(share);
    if (example !== undefined) {
      this.#form.fields.paste.value = example;
      return this.submit('check');
    }
    const event = eventOf(button.dataset, Date.now(), this.#now);
    if (event) this.#actor.send(event);
  }

  async #share(what: string): Promise<void> {
    const { sheet } = this.#actor.getSnapshot().context;
    if (what === 'download') return download(this.#form, sheet?.form ?? 'report');
    if (what === 'copy') return this.#actor.send(await copy(this.#form, 'report'));
    if (what === 'copy-link') return this.#actor.send(await copy(this.#form, 'link'));
    const writer = await this.#at.writer();
    if (!writer) return this.#actor.send({ type: 'SHARE_NOTICE', notice: 'share-failed' });
    // what is so now, which may be another thing than when the button was pressed
    const snapshot = this.#actor.getSnapshot();
    const { build, home = location.origin + location.pathname } = this.#root.dataset;
    const occasion = { solved: snapshot.matches('solved'), at: Date.now(), build, home };
    const form = what === 'issue' ? 'issue' : 'report';
    const written = writer.writeSheet(form, snapshot.context, occasion, this.#words);
    this.#actor.send({ type: 'SHARED', sheet: written });
  }
}
