// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { GATES } from '../../../../src/gateway/gates.ts';
import { BOXES, GROUPS, LINES, LISTS, PART, PARTS } from '../../../../src/troubleshooter/page/parts.ts';
import { renderer } from '../../../../src/troubleshooter/page/render.ts';
import { wordsIn } from '../../../../src/troubleshooter/words.ts';
import { draw, field, one, onFreshPages, part, root, visible } from './drawn.ts';

onFreshPages();

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

  test('a text of several is said one after the other', () => {
    draw({ texts: { target: { all: [{ key: 'likely' }, 'x', { key: 'none' }], by: ', ' } } });
    expect(part('target').textContent).toBe('Likely, x, ');
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
            // and for a part of it: the rest is said
            { tag: 'li', inside: [{ key: 'none' }, 'x'] },
          ],
        },
      });
      expect([list.hidden, list.innerHTML]).toEqual([
        false,
        '<li data-finding="x" aria-label="Likely">Likely <code>&lt;b&gt;{what}&lt;/b&gt;</code></li><li>x</li>',
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

  test('the steps of a fix stand in their order, and keep their place where that is right', () => {
    const order = (): string[] =>
      [...one('[data-cause=new-device]').querySelectorAll<HTMLElement>('[data-do]')].map(
        ({ dataset }) => dataset['do'] ?? '',
      );
    draw({ groups: { do: ['see', 'allow'] } });
    expect(order()).toEqual(['see', 'allow']);
    draw({ groups: { do: ['see'] } });
    expect(order()).toEqual(['see', 'allow']);
    draw({ groups: { do: ['allow', 'see'] } });
    expect(order()).toEqual(['allow', 'see']);
    draw({ groups: { do: ['see'] } });
    expect(order()).toEqual(['allow', 'see']);
  });

  test('one step that stands right does not keep the others from their places', () => {
    const list = one('[data-cause=new-device] > [data-steps]');
    const last = document.createElement('li');
    last.dataset['do'] = 'look';
    list.append(last);
    draw({ groups: { do: ['see', 'look', 'allow'] } });
    expect([...list.children].map((step) => step.getAttribute('data-do'))).toEqual(['see', 'look', 'allow']);
  });

  test('a step that is not of the fix has no number', () => {
    draw({ groups: { do: ['see'] } });
    expect(['see', 'allow', 'ask'].map((id) => one(`[data-do=${id}]`).getAttribute('value'))).toEqual([
      '1',
      null,
      null,
    ]);
  });

  test('of several lists that are shown, the way on stands below the one whose step is seen', () => {
    draw({ groups: { cause: ['new-device', 'proxy-or-vpn'], do: ['see', 'ask'] }, now: 'ask' });
    expect(part('stepper').previousElementSibling?.contains(one('[data-do=ask]'))).toBe(true);
  });

  test('the probe stands before the questions while it runs, and after the answer once it is over', () => {
    draw({ running: true });
    expect(part('asking').previousElementSibling).toBe(part('probing'));
    draw({ running: false });
    expect(part('share').previousElementSibling).toBe(part('probing'));
  });

  test('one step is seen, by its number among all, with the way on below it; or all are', () => {
    const seen = (): [string | undefined, string | null, boolean][] =>
      [...one('[data-cause=new-device]').querySelectorAll<HTMLElement>('[data-do]')].map((step) => [
        step.dataset['do'],
        step.getAttribute('value'),
        step.hasAttribute('data-folded'),
      ]);
    const groups = { cause: ['new-device'], do: ['see', 'allow'] };
    draw({ groups, now: 'allow' });
    expect(seen()).toEqual([
      ['see', '1', true],
      ['allow', '2', false],
    ]);
    const below = () => one('[data-cause=new-device] > [data-steps]').nextElementSibling;
    expect(below()).toBe(part('stepper'));
    part('stepper').focus();
    const moved = new MutationObserver(() => undefined);
    moved.observe(root, { childList: true, subtree: true });
    draw({ groups, now: 'see' });
    expect(moved.takeRecords().filter(({ addedNodes }) => [...addedNodes].includes(part('stepper')))).toEqual(
      [],
    );
    expect(seen().map(([, , folded]) => folded)).toEqual([false, true]);
    draw({ groups: { cause: ['proxy-or-vpn'], do: ['ask'] }, now: 'ask' });
    expect(one('[data-cause=proxy-or-vpn] > [data-steps]').nextElementSibling).toBe(part('stepper'));
    draw({ groups, now: undefined });
    expect(seen().map(([, , folded]) => folded)).toEqual([false, false]);
  });

  test('what loosens a check is folded until it is proved to be the fix, and stays as the user left it', () => {
    const grant = one('[data-grant]') as HTMLDetailsElement;
    draw({ marks: { verdict: 'new-device', confidence: 'likely' } });
    expect(grant.open).toBe(false);
    grant.open = true;
    draw({ marks: { verdict: 'new-device', confidence: 'likely' } });
    expect(grant.open).toBe(true);
    draw({ marks: { verdict: 'origin-not-allowed', confidence: 'likely' } });
    expect(grant.open).toBe(false);
    draw({ marks: { verdict: 'origin-not-allowed', confidence: 'proved' } });
    expect(grant.open).toBe(true);
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
    draw({ marks: { problem: '' } });
    expect(part('verdict').dataset['verdict']).toBe('new-device');
    expect([part('problem').dataset['problem'], field('address').getAttribute('aria-invalid')]).toEqual([
      '',
      'false',
    ]);
  });

  test('the markup calls each part by the name it has here', () => {
    expect(Object.values(PART)).toEqual(Object.keys(PARTS));
    expect(PART.headline).toBe('headline');
  });

  test('a page that lacks a part is a fault', () => {
    part('headline').remove();
    expect(() => renderer(root, wordsIn(root))).toThrow('no h2 is data-part "headline"');
  });
});
