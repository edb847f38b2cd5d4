import type { GateState } from '../../gateway/gates.ts';
import type { Screen, Text } from '../screen/screen.ts';
import type { Words } from '../words.ts';
import { commandsOn } from './commands.ts';
import { findAll } from './find.ts';
import { BOXES, FIELDS, GROUPS, LINES, LISTS, MARKS, PARTS, TIMELINES } from './parts.ts';
import { elementsOf, spoken } from './write.ts';

const keys = <K extends string>(table: Readonly<Record<K, unknown>>): K[] => Object.keys(table) as K[];

/** Shows one step of a fix, or all of them, each with its number among all. */
function unfold(step: HTMLElement, { groups, now }: Screen): void {
  const id = step.dataset['do'] ?? '';
  const at = groups.do?.indexOf(id) ?? -1;
  step.toggleAttribute('data-folded', now !== undefined && id !== now);
  if (at >= 0) step.setAttribute('value', String(at + 1));
}

/** Puts the steps that are shown into their order, and moves none that stands right: a focus would be lost. */
function inOrder(list: HTMLElement, steps: readonly string[]): void {
  const shown = [...list.children].filter((step) => !step.hasAttribute('hidden'));
  const placeOf = (step: Element): number => steps.indexOf(step.getAttribute('data-do') ?? '');
  const sorted = shown.toSorted((a, b) => placeOf(a) - placeOf(b));
  if (sorted.some((step, place) => step !== shown[place])) list.append(...sorted);
}

/**
 * Finds everything on the page that the build rendered, and gives what puts a screen there. It decides nothing.
 *
 * @throws Error when a part is missing: a fault of the page, not of the user
 */
export function renderer(root: HTMLElement, words: Words): (screen: Screen) => void {
  const parts = findAll(root, PARTS, 'data-part');
  const lists = findAll(root, LISTS, 'data-list');
  const fields = findAll(root, FIELDS, 'name');
  const all = <T extends HTMLElement = HTMLElement>(selector: string, from: ParentNode = root): T[] => [
    ...from.querySelectorAll<T>(selector),
  ];
  const commands = commandsOn(root, words);
  const textOf = (text: Text | undefined): string => (text === undefined ? '' : spoken(text, words));
  const elses = all('[data-else]');
  for (const [place, button] of elses.entries()) button.dataset['else'] = String(place);
  const orders = all('[data-steps]');
  const steps = all('[data-do]');
  // looked for once: what the groups hold never changes
  const members = GROUPS.map((group) => ({
    group,
    held: all(`[data-${group}]`).map((element) => ({
      element,
      value: element.getAttribute(`data-${group}`) ?? '',
    })),
  }));
  let last: Screen | undefined;

  /** The way on stands below the list whose step is seen, which only seldom is another one: a focus would be lost. */
  function stepperBelow(step: HTMLElement | undefined): void {
    const list = step?.closest('[data-steps]');
    if (list && list.nextElementSibling !== parts.stepper) list.after(parts.stepper);
  }

  function show(screen: Screen): void {
    const { shown, texts, groups } = screen;
    for (const name of keys(BOXES)) parts[name].hidden = !shown.includes(name);
    for (const name of keys(LINES)) {
      parts[name].textContent = textOf(texts[name]);
      parts[name].hidden = parts[name].textContent === '';
    }
    parts['share-done'].textContent = textOf(texts['share-done']);
    for (const { group, held } of members)
      for (const { element, value } of held) {
        const hidden = !groups[group]?.includes(value);
        if (element.hidden !== hidden) element.hidden = hidden;
      }
    for (const step of steps) unfold(step, screen);
    for (const list of orders) inOrder(list, groups.do ?? []);
    stepperBelow(steps.find((step) => step.dataset['do'] === screen.now && !step.closest('[hidden]')));
  }

  function fill({ lists: filled, timelines, steps, running, pressed }: Screen): void {
    for (const name of keys(LISTS)) {
      lists[name].replaceChildren(...(filled[name] ?? []).flatMap((item) => elementsOf(item, words)));
      lists[name].hidden = lists[name].childElementCount === 0;
    }
    for (const name of TIMELINES) {
      const gates: Readonly<Record<string, GateState>> = timelines[name] ?? {};
      for (const timeline of all(`[data-timeline="${name}"]`)) timeline.hidden = !timelines[name];
      for (const item of all(`[data-timeline="${name}"] [data-gate]`)) {
        const state = gates[item.dataset['gate'] ?? ''] ?? 'not-checked';
        item.dataset['state'] = state;
        for (const label of all('.vh', item)) label.textContent = words.say(`state-${state}`);
      }
    }
    for (const item of all('[data-step]')) {
      const step = steps.find((each) => each.step === item.dataset['step']);
      item.dataset['state'] = step?.state ?? 'waiting';
      for (const time of all('time', item)) time.textContent = textOf(step?.took);
    }
    parts.probing.classList.toggle('done', !running);
    // once it is over, the answer comes first
    const next = running ? parts.asking : parts.share;
    if (next.previousElementSibling !== parts.probing) next.before(parts.probing);
    for (const button of all('[data-question]:not([hidden]) [data-answer]'))
      button.setAttribute('aria-pressed', String(button.dataset['answer'] === pressed));
  }

  /** What the user may have changed since is touched only where the screen itself changed. */
  function change(screen: Screen): void {
    if (last?.running !== screen.running) parts.steps.open = screen.running;
    if (last?.sheet !== screen.sheet)
      for (const [name, value = ''] of [
        ['report', screen.sheet?.text],
        ['link', screen.sheet?.link],
      ] as const) {
        fields[name].value = value;
        // a field with the caret at its end would scroll there when it is focused
        fields[name].setSelectionRange(0, 0);
      }
    if (screen.place !== undefined && screen.place !== last?.place) elses[screen.place]?.after(parts.else);
    const { confidence } = screen.marks;
    if (last?.marks.verdict !== screen.marks.verdict || last?.marks.confidence !== confidence)
      for (const grant of all<HTMLDetailsElement>('details[data-grant]'))
        grant.open = confidence === 'proved';
  }

  /** Focus and announcement move only when the state, the question or the attempt changes. */
  function arrive({ arrival: { at, focus, says }, called }: Screen): void {
    if (!last) return;
    if (last.called.times !== called.times) {
      fields[called.field].focus();
      fields[called.field].scrollTop = 0;
    } else if (last.arrival.at !== at) {
      parts.announce.textContent = textOf(says);
      const [question] = all('[data-question]:not([hidden]) h2');
      const target =
        focus === 'question' ? question : focus === 'paste' ? fields.paste : focus && parts[focus];
      target?.focus();
    }
  }

  return (screen) => {
    show(screen);
    fill(screen);
    commands(screen);
    fields.setup.value = screen.setup;
    fields.address.setAttribute('aria-invalid', String(screen.marks.problem !== ''));
    for (const name of keys(MARKS)) {
      const mark = screen.marks[name];
      if (mark !== undefined) parts[MARKS[name]].dataset[name] = mark;
    }
    change(screen);
    // whoever waits for a state finds the page as it is then
    root.dataset['machine'] = screen.state;
    arrive(screen);
    last = screen;
  };
}
