import type { Finding } from '../../evidence/finding.ts';
import { parsePaste } from '../../evidence/parse.ts';
import type { Address } from '../../probe/address.ts';
import { part, show } from '../dom.ts';
import { fillBlanks } from '../view/blanks.ts';
import type { Words } from '../words.ts';
import { fallbackFor } from './fallbacks.ts';
import type { Setup } from './setup.ts';
import { commandValues } from './values.ts';

/** Set-ups in which the command line may be in another network than the user. */
const CONTAINERS: readonly Setup[] = ['compose', 'docker', 'kubernetes'];

/** The commands of the verdict: in the form for the user's set-up, filled with what is known, and what to do when one fails. */
export class Fix {
  readonly #root: HTMLElement;
  readonly #words: Words;
  /** What the commands printed last; its text is not kept. */
  #printed: readonly Finding[] = [];

  constructor(root: HTMLElement, words: Words) {
    this.#root = root;
    this.#words = words;
  }

  /** Shows each command in the form for this set-up, with what is known filled in. */
  show(setup: Setup, address: Address | undefined, findings: readonly Finding[]): void {
    const inUse = '[data-cause]:not([hidden]) [data-variants], [data-settle]:not([hidden]) [data-variants]';
    show(part(this.#root, '[data-part="setup"]'), this.#root.querySelector(inUse) !== null);
    part<HTMLSelectElement>(this.#root, 'select[name="setup"]').value = setup;
    show(part(this.#root, '[data-container]'), setup === 'docker');
    for (const command of this.#root.querySelectorAll<HTMLElement>('[data-variants]'))
      showVariant(command, setup);
    for (const command of this.#root.querySelectorAll<HTMLElement>('.command')) this.#place(command, setup);
    const container = part<HTMLInputElement>(this.#root, 'input[name="container"]').value.trim();
    const { port, ...rest } = commandValues(address, findings, container, this.#printed);
    // the port in an address is the published one, and inside a container it is another
    const values = port === undefined || CONTAINERS.includes(setup) ? rest : { ...rest, port };
    // the check's own request, in the secret step, is not the user's
    for (const place of this.#root.querySelectorAll('[data-cause], [data-settle], [data-fallback]'))
      fillBlanks(place, values);
  }

  /** Says where to type an `openclaw` command; one of Docker's or of Kubernetes knows its own place. */
  #place(command: HTMLElement, setup: Setup): void {
    const place = command.querySelector<HTMLElement>('[data-on="gateway-host"]');
    if (!place || !command.querySelector('code')?.textContent?.startsWith('openclaw')) return;
    place.dataset['first'] ??= place.textContent ?? '';
    place.textContent = this.#words.say(`on-${setup}`) || place.dataset['first'];
  }

  /** Opens the box for what a command printed, under that command. */
  ask(button: HTMLElement): void {
    const box = part(this.#root, '[data-part="else"]');
    button.after(box);
    this.#fallback('');
    show(box, true);
    part(box, 'textarea').focus();
  }

  /**
   * Reads what a command printed and shows the way round.
   *
   * @param fit is called once it is read: what was printed may fill the next command
   */
  answer(fit: () => void): void {
    const field = part<HTMLTextAreaElement>(this.#root, 'textarea[name="else"]');
    if (field.value.trim() === '') return;
    this.#printed = parsePaste(field.value, location.origin).findings;
    this.#fallback(fallbackFor(this.#printed.map(({ code }) => code)));
    fit();
  }

  #fallback(id: string): void {
    const box = part(this.#root, '[data-part="else"]');
    box.dataset['led'] = id;
    for (const fallback of box.querySelectorAll<HTMLElement>('[data-fallback]'))
      show(fallback, fallback.dataset['fallback'] === id);
  }

  /** Forgets what was printed and typed. */
  reset(): void {
    this.#printed = [];
    part<HTMLTextAreaElement>(this.#root, 'textarea[name="else"]').value = '';
    part<HTMLInputElement>(this.#root, 'input[name="container"]').value = '';
    show(part(this.#root, '[data-part="else"]'), false);
  }
}

/** Shows the form for this set-up, or the one for the machine itself where there is no other. */
function showVariant(command: HTMLElement, setup: Setup): void {
  const forms = [...command.querySelectorAll<HTMLElement>(':scope > [data-for]')];
  const fits = forms.find((form) => form.dataset['for'] === setup) ?? forms[0];
  for (const form of forms) show(form, form === fits);
}
