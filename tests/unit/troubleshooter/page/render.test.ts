// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest';
import { GATES } from '../../../../src/gateway/gates.ts';
import { EMPTY } from '../../../../src/troubleshooter/context.ts';
import { machine } from '../../../../src/troubleshooter/machine.ts';
import { markupOf } from '../../../../src/troubleshooter/page/markup.ts';
import { BOXES, GROUPS, LINES, LISTS } from '../../../../src/troubleshooter/page/parts.ts';
import { renderer } from '../../../../src/troubleshooter/page/render.ts';
import type { Screen } from '../../../../src/troubleshooter/screen/screen.ts';
import { screenOf } from '../../../../src/troubleshooter/screen/screen-of.ts';
import { wordsIn } from '../../../../src/troubleshooter/words.ts';
import { FACTS } from '../screen/facts.ts';
import { skeleton } from './skeleton.ts';

const NOTHING = screenOf(machine.resolveState({ value: 'collecting', context: EMPTY }), FACTS);

let root: HTMLElement;
let draw: (more: Partial<Screen>) => void;

beforeEach(() => {
  root = skeleton();
  const render = renderer(root, wordsIn(root));
  draw = (more) => render({ ...NOTHING, ...more });
  draw({});
});

const one = (selector: string): HTMLElement => {
  const [element, ...others] = root.querySelectorAll<HTMLElement>(selector);
  if (!element || others.length > 0) throw new Error(`${others.length + 1} of ${selector}`);
  return element;
};
const part = (name: string): HTMLElement => one(`[data-part="${name}"]`);
const field = (name: string): HTMLInputElement => one(`[name="${name}"]`) as HTMLInputElement;
const visible = (selector: string): string[] =>
  [...root.querySelectorAll<HTMLElement>(selector)]
    .filter(({ hidden }) => !hidden)
    .map(({ outerHTML }) => outerHTML);

describe('a screen on the page', () => {
  test.each(Object.keys(BOXES) as (keyof typeof BOXES)[])(
    '%s is shown when it is named, and hidden again',
    (name) => {
      expect(part(name).hidden).toBe(true);
      draw({ shown: [name] });
      expect(part(name).hidden).toBe(false);
      draw({});
      expect(part(name).hidden).toBe(true);
    },
  );

  test.each(Object.keys(LINES))('%s says its words, and is hidden without any', (name) => {
    expect(part(name).hidden).toBe(true);
    draw({ texts: { [name]: { key: 'done', values: { what: { key: 'likely' } } } } });
    expect([part(name).textContent, part(name).hidden]).toEqual(['Done: Likely', false]);
    draw({});
    expect([part(name).textContent, part(name).hidden]).toEqual(['', true]);
  });

  test('what is read aloud is always there', () => {
    draw({ texts: { 'share-done': { key: 'likely' } } });
    expect([part('share-done').textContent, part('share-done').hidden, part('announce').hidden]).toEqual([
      'Likely',
      false,
      false,
    ]);
  });

  test.each(Object.keys(LISTS))(
    'the list of %s holds text, never markup, and is hidden when empty',
    (name) => {
      const list = one(`[data-list="${name}"]`);
      expect(list.hidden).toBe(true);
      const code = { tag: 'code', inside: ['<b>{what}</b>'] } as const;
      draw({
        lists: {
          [name]: [
            {
              tag: 'li',
              attributes: { 'data-finding': 'x', 'aria-label': { key: 'likely' } },
              inside: [{ key: ['none', 'likely'] }, ' ', code],
            },
            // no words for it: it is left out
            { tag: 'li', inside: [{ key: 'none' }] },
          ],
        },
      });
      expect([list.hidden, list.innerHTML]).toEqual([
        false,
        '<li data-finding="x" aria-label="Likely">Likely <code>&lt;b&gt;{what}&lt;/b&gt;</code></li>',
      ]);
    },
  );

  test.each(GROUPS)('of the group %s those are shown that are named', (group) => {
    expect(visible(`[data-${group}]`)).toEqual([]);
    const [first] = root.querySelectorAll(`[data-${group}]`);
    const value = first?.getAttribute(`data-${group}`) ?? '';
    draw({ groups: { [group]: [value] } });
    expect(visible(`[data-${group}]`)).toEqual([first?.outerHTML]);
  });

  test('a timeline shows its gates, and is hidden without', () => {
    const states = { ...Object.fromEntries(GATES.map((gate) => [gate, 'not-checked'])), reach: 'passed' };
    draw({ timelines: { before: states as Record<(typeof GATES)[number], 'passed'> } });
    expect([one('[data-timeline=before]').hidden, one('[data-timeline=live]').hidden]).toEqual([false, true]);
    const reach = one('[data-timeline=before] [data-gate=reach]');
    expect([reach.dataset['state'], reach.querySelector('.vh')?.textContent]).toEqual(['passed', 'passed']);
    draw({});
    expect([reach.dataset['state'], reach.querySelector('.vh')?.textContent]).toEqual([
      'not-checked',
      'not checked',
    ]);
  });

  test('a step shows its state and how long it took', () => {
    const socket = one('[data-step=socket]');
    expect([socket.dataset['state'], socket.textContent]).toEqual(['waiting', '']);
    draw({ steps: [{ step: 'socket', state: 'done', took: { key: 'took', values: { ms: '4' } } }] });
    expect([
      socket.dataset['state'],
      socket.textContent,
      one('[data-step=greeting]').dataset['state'],
    ]).toEqual(['done', '4 ms', 'waiting']);
  });

  test('the steps are open while it runs; after that the user may open them', () => {
    const steps = part('steps') as HTMLDetailsElement;
    draw({ running: true });
    expect([steps.open, part('probing').className]).toEqual([true, '']);
    draw({});
    expect([steps.open, part('probing').className]).toEqual([false, 'done']);
    steps.open = true;
    draw({});
    expect(steps.open).toBe(true);
  });

  test('the answer given before is marked, in the question that is shown', () => {
    draw({ groups: { question: ['client'] }, pressed: 'node' });
    expect(
      ['cli', 'node', 'token'].map((each) => one(`[data-answer=${each}]`).getAttribute('aria-pressed')),
    ).toEqual(['false', 'true', null]);
  });

  test('marks are carried for styles and tests', () => {
    draw({
      state: 'verdict',
      marks: { verdict: 'new-device', confidence: 'likely', progress: 'same', problem: 'address-port' },
    });
    expect([
      root.dataset['machine'],
      part('verdict').dataset['verdict'],
      part('verdict').dataset['confidence'],
      part('progress').dataset['progress'],
      part('problem').dataset['problem'],
      field('address').getAttribute('aria-invalid'),
    ]).toEqual(['verdict', 'new-device', 'likely', 'same', 'address-port', 'true']);
    draw({});
    expect([part('problem').dataset['problem'], field('address').getAttribute('aria-invalid')]).toEqual([
      '',
      'false',
    ]);
  });

  test('a page that lacks a part is a fault', () => {
    part('headline').remove();
    expect(() => renderer(root, wordsIn(root))).toThrow('no h2 is data-part "headline"');
  });
});

describe('the commands', () => {
  test('take the form of the set-up, or of the machine itself', () => {
    draw({ setup: 'docker' });
    expect(
      ['list', 'list-docker', 'curl'].map(
        (id) => one(`[data-cause] [data-command=${id}]`).parentElement?.hidden,
      ),
    ).toEqual([true, false, false]);
    draw({});
    expect(
      ['list', 'list-docker'].map((id) => one(`[data-cause] [data-command=${id}]`).parentElement?.hidden),
    ).toEqual([false, true]);
  });

  test('say where to type those of openclaw', () => {
    const place = (id: string): string | null =>
      one(`[data-cause] [data-command=${id}] [data-on]`).textContent;
    expect([place('list'), place('list-docker')]).toEqual(['There', 'here']);
    draw({ setup: 'wsl' });
    expect([place('list'), place('list-docker')]).toEqual(['In Linux', 'here']);
  });

  test('are filled by the place they stand in, and show the name of what is not known', () => {
    const text = (selector: string): string =>
      [...root.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' ');
    draw({
      blanks: {
        fix: { 'secure-host': 'a:443', 'your-host': 'a', container: 'c' },
        secret: { requestId: '1' },
        manual: { port: '2' },
      },
    });
    expect(text('[data-command=curl] i')).toBe('a:443 a');
    expect(text('[data-part=secret] i')).toBe('1 <port>');
    expect(text('[data-part=manual-checks] i')).toBe('<requestId> 2');
    expect([...root.querySelectorAll('[data-part=secret] i')].map(({ className }) => className)).toEqual([
      'filled',
      '',
    ]);
    draw({});
    expect(text('[data-command=curl] i')).toBe('<your-host> <your-host>');
    expect(text('[data-command=list-docker] i')).toBe('<container>');
  });

  test('are read off the page once', () => {
    expect(markupOf(root)).toEqual({
      cause: { 'new-device': ['list', 'list-docker'], 'proxy-or-vpn': ['curl'] },
      settle: { 'devices-list': ['list'], probe: [] },
      links: { 'new-device': '/new/', 'proxy-or-vpn': '' },
    });
  });

  test('the box for what one printed goes below its button, and stays where it is', () => {
    const [first, second] = root.querySelectorAll('[data-else]');
    draw({ place: 1 });
    expect(second?.nextElementSibling).toBe(part('else'));
    draw({ place: 0, called: { field: 'else', times: 1 } });
    expect(first?.nextElementSibling).toBe(part('else'));
    expect(document.activeElement).toBe(field('else'));
    draw({ place: 0, called: { field: 'else', times: 1 } });
    expect(document.activeElement).toBe(field('else'));
  });
});

describe('what the user may write in', () => {
  const sheet = { form: 'report', text: 'a text', link: '#v1=', removed: [] } as const;

  test('is written once for each report, and emptied with it', () => {
    draw({ sheet });
    expect([field('report').value, field('link').value, field('report').selectionStart]).toEqual([
      'a text',
      '#v1=',
      0,
    ]);
    field('report').value = 'mine';
    draw({ sheet });
    expect(field('report').value).toBe('mine');
    draw({ sheet: { ...sheet } });
    expect(field('report').value).toBe('a text');
    draw({});
    expect([field('report').value, field('link').value]).toEqual(['', '']);
  });
});

describe('focus and announcement', () => {
  const arrival = (at: string, focus: Screen['arrival']['focus']): Partial<Screen> => ({
    groups: { question: ['says'] },
    arrival: { at, focus, says: { key: 'likely' } },
  });

  test('do not move at the first draw', () => {
    root = skeleton();
    renderer(root, wordsIn(root))({ ...NOTHING, ...arrival('verdict 0', 'headline') });
    expect([document.activeElement, part('announce').textContent]).toEqual([document.body, '']);
  });

  test.each([
    ['headline', () => part('headline')],
    ['solved-heading', () => part('solved-heading')],
    ['paste', () => field('paste')],
    ['question', () => one('[data-question=says] h2')],
  ] as const)('move to %s once for each arrival', (focus, target) => {
    draw(arrival('verdict 0', focus));
    expect([document.activeElement, part('announce').textContent]).toEqual([target(), 'Likely']);
    field('now').focus();
    part('announce').textContent = '';
    draw(arrival('verdict 0', focus));
    expect([document.activeElement, part('announce').textContent]).toEqual([field('now'), '']);
  });

  test('a field that is called has the focus, again at every call', () => {
    draw({ called: { field: 'address', times: 1 } });
    expect(document.activeElement).toBe(field('address'));
    field('now').focus();
    draw({ called: { field: 'address', times: 2 } });
    expect(document.activeElement).toBe(field('address'));
  });
});
