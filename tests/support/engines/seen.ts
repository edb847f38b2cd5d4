import type { ProbeCode } from '../../../src/evidence/probe-codes.ts';
import type { GateState } from '../../../src/gateway/gates.ts';

/** What the page shows of the question as a device. */
export interface DeviceStep {
  readonly offered: boolean;
  /** How often it was asked. */
  readonly asked: number;
  /** Why it was not asked; empty where it was. */
  readonly problem: string;
  /** The commands that undo what it left. */
  readonly undo: readonly string[];
}

/** What the page shows at the end of one check. */
export interface Seen {
  /** Codes of the probe's findings, in order. */
  readonly codes: readonly ProbeCode[];
  /** The findings' sentences, in the same order. */
  readonly sentences: readonly string[];
  readonly gates: Readonly<Record<string, GateState>>;
  readonly cause: string;
  readonly confidence: string;
  /** Ids of the steps that are shown, the next first. */
  readonly steps: readonly string[];
  /** Those of them that let somebody in or loosen a check, and whose command is not folded. */
  readonly grants: readonly string[];
  readonly device: DeviceStep;
  /** Whether the check as a file is offered. */
  readonly offered: boolean;
  /** Press to verdict. */
  readonly ms: number;
  /** Growth of the page's heap over the run, in MB, after a collection; undefined where not told. */
  readonly grown: number | undefined;
  /** What must never come of a check: blocks by the page's policy, foreign elements, invisible characters. */
  readonly violations: number;
  readonly foreign: number;
  readonly invisible: number;
}

/** Marks on the page's timeline between which a check runs. */
export const MARKS = { begun: 'check-begun', ended: 'check-ended' } as const;

/** An address to check, and tokens to ask with as a device after that. */
export interface Wanted {
  readonly address: string;
  readonly tokens: readonly string[];
  /** How many ms the clock of the page is off. */
  readonly clockOff?: number;
}

/**
 * Types an address, presses Check and waits for the verdict; then types each token, and so on. It runs inside the page, in any engine and through
 * any driver, so it must stand alone: it uses nothing of this module, and
 * writes {@link MARKS} out.
 *
 * @throws when the page is not the check page, or no verdict comes within 80 s
 */
export async function checkInPage({ address, tokens, clockOff = 0 }: Wanted): Promise<Seen> {
  const find = (selector: string): HTMLElement => {
    const found = document.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`${location.href} has no ${selector}`);
    return found;
  };
  const [root, input, button, verdict, problem, secret, noSecret] = [
    find('pairing-troubleshooter'),
    find('input[name=address]') as HTMLInputElement,
    find('[data-action=check]'),
    find('[data-verdict]'),
    find('[data-problem]'),
    find('[data-part=secret]'),
    find('[data-part=secret-problem]'),
  ] as const;
  const until = (elements: readonly Element[], holds: (changed: Set<Node>) => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const watch = new MutationObserver((changes) => {
        if (!holds(new Set(changes.map(({ target }) => target)))) return;
        watch.disconnect();
        clearTimeout(late);
        resolve();
      });
      const state = (): string => `${root.dataset['machine']}, ${problem.textContent}`;
      const late = setTimeout(() => reject(new Error(`Nothing for 80 s; the page is at ${state()}`)), 80_000);
      for (const element of elements) watch.observe(element, { attributes: true });
    });
  const heap = (): number | undefined => {
    (globalThis as { gc?: () => void }).gc?.();
    const { memory } = performance as { memory?: { usedJSHeapSize: number } };
    return memory && memory.usedJSHeapSize / 1e6;
  };
  const markup = (): number =>
    root.querySelectorAll('script, style, link, img, svg, iframe, object, embed, form, [onerror], [onload]')
      .length;

  const clock = Date.now;
  Date.now = () => clock() + clockOff;
  await customElements.whenDefined('pairing-troubleshooter');
  // pressing with nothing typed shows a problem, and that shows that the troubleshooter is loaded
  const loaded = until([problem], () => !problem.hidden);
  button.click();
  await loaded;

  let violations = 0;
  document.addEventListener('securitypolicyviolation', () => {
    violations += 1;
  });
  const before = { heap: heap(), markup: markup() };
  performance.mark('check-begun');
  // the press begins a task of its own, which counts
  await new Promise((resolve) => setTimeout(resolve));
  const begun = performance.now();
  // a run that is over within one frame never shows that it runs, so only its end is waited for
  const isOver = (): boolean => root.dataset['machine'] === 'verdict';
  const settled = until([root], isOver);
  input.value = address;
  button.click();
  await settled;
  const ms = performance.now() - begun;
  // what the verdict costs to draw is part of it
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  performance.mark('check-ended');
  const after = heap();

  let asked = 0;
  for (const token of tokens) {
    if (secret.hidden) break;
    // a problem is said in place of asking
    const answered = until(
      [root, noSecret],
      (changed) => !noSecret.hidden || (changed.has(root) && isOver()),
    );
    (find('input[name=secret]') as HTMLInputElement).value = token;
    find('[data-action=ask-as-device]').click();
    await answered;
    if (!noSecret.hidden) break;
    asked += 1;
  }
  const undo = [...secret.querySelectorAll<HTMLElement>('[data-undo]:not([hidden]) code')];
  const items = [...verdict.querySelectorAll<HTMLElement>('[data-list] [data-source=probe]')];
  const steps = [...verdict.querySelectorAll<HTMLElement>('[data-do]')].filter(
    (step) => !step.closest('[hidden]'),
  );
  const granting = steps.filter(
    (step) => step.querySelector('.grants') && !step.querySelector('details[data-grant]:not([open])'),
  );
  const timeline = [...verdict.querySelectorAll<HTMLElement>('[data-timeline=result] [data-gate]')];
  return {
    codes: items.map(({ dataset }) => dataset['finding'] as ProbeCode),
    sentences: items.map(({ textContent }) => textContent ?? ''),
    gates: Object.fromEntries(
      timeline.map(({ dataset }) => [dataset['gate'] ?? '', dataset['state'] as GateState]),
    ),
    cause: verdict.dataset['verdict'] ?? '',
    confidence: verdict.dataset['confidence'] ?? '',
    steps: steps.map(({ dataset }) => dataset['do'] ?? ''),
    grants: granting.map(({ dataset }) => dataset['do'] ?? ''),
    device: {
      offered: !secret.hidden,
      asked,
      problem: noSecret.textContent ?? '',
      undo: undo.map(({ textContent }) => textContent ?? ''),
    },
    offered: verdict.querySelector('[data-part=standalone]:not([hidden])') !== null,
    ms,
    grown: after !== undefined && before.heap !== undefined ? after - before.heap : undefined,
    violations,
    foreign: markup() - before.markup,
    invisible: verdict.innerText.match(/(?![\n\t])[\p{Cc}\p{Cf}]/gu)?.length ?? 0,
  };
}
