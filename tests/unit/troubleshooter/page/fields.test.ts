// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { renderer } from '../../../../src/troubleshooter/page/render.ts';
import type { Screen } from '../../../../src/troubleshooter/screen/screen.ts';
import { wordsIn } from '../../../../src/troubleshooter/words.ts';
import { anew, draw, field, NOTHING, one, onFreshPages, part } from './drawn.ts';

onFreshPages();

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

describe('the focus is not lost by moving what stands right', () => {
  test('a step of the fix', () => {
    const button = one('[data-do=see] [data-else]');
    draw({ groups: { do: ['see', 'allow'] } });
    button.focus();
    draw({ groups: { do: ['see', 'allow'] } });
    expect(document.activeElement).toBe(button);
  });

  test('the probe', () => {
    const button = document.createElement('button');
    part('probing').append(button);
    draw({ running: true });
    button.focus();
    draw({ running: true });
    expect(document.activeElement).toBe(button);
  });

  test('the way on, where there is space above it', () => {
    const groups = { cause: ['proxy-or-vpn'], do: ['ask'] };
    part('stepper').append(part('step-done'));
    draw({ groups, now: 'ask' });
    part('stepper').before('\n');
    part('step-done').focus();
    draw({ groups, now: 'ask' });
    expect(document.activeElement).toBe(part('step-done'));
  });

  test('the box for what one printed, where there is space above it', () => {
    part('else').append(field('else'));
    draw({ place: 1 });
    part('else').before('\n');
    field('else').focus();
    draw({ place: 1 });
    expect(document.activeElement).toBe(field('else'));
  });
});

describe('focus and announcement', () => {
  const arrival = (at: string, focus: Screen['arrival']['focus']): Partial<Screen> => ({
    groups: { question: ['says'] },
    arrival: { at, focus, says: { key: 'likely' } },
  });

  test('do not move at the first draw', () => {
    const page = anew();
    renderer(page, wordsIn(page))({ ...NOTHING, ...arrival('verdict 0', 'headline') });
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

  test('an arrival without a place is read aloud, and the focus stays', () => {
    field('now').focus();
    draw(arrival('solving 0', undefined));
    expect([document.activeElement, part('announce').textContent]).toEqual([field('now'), 'Likely']);
  });

  test('a field that is called has the focus, again at every call', () => {
    draw({ called: { field: 'address', times: 1 } });
    expect(document.activeElement).toBe(field('address'));
    field('now').focus();
    draw({ called: { field: 'address', times: 2 } });
    expect(document.activeElement).toBe(field('address'));
  });
});
