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

  test('a field that is called has the focus, again at every call', () => {
    draw({ called: { field: 'address', times: 1 } });
    expect(document.activeElement).toBe(field('address'));
    field('now').focus();
    draw({ called: { field: 'address', times: 2 } });
    expect(document.activeElement).toBe(field('address'));
  });
});
