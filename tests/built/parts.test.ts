import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import { CAUSES } from '../../src/diagnosis/causes.ts';
import { QUESTIONS } from '../../src/evidence/questions.ts';
import { SETUPS } from '../../src/fix/setup.ts';
import { GATES } from '../../src/gateway/gates.ts';
import { ANY_PART, WORD_PARTS } from '../../src/troubleshooter/fetch-words.ts';
import { FIELDS, GROUPS, LISTS, PARTS, TIMELINES } from '../../src/troubleshooter/page/parts.ts';

/** The troubleshooter of a built page, with what its template holds. */
function built(file: string) {
  const { document } = new Window();
  document.write(readFileSync(`dist/${file}`, 'utf8').replaceAll(/<\/?template>/g, ''));
  const [root, ...others] = document.querySelectorAll('pairing-troubleshooter');
  if (!root || others.length > 0) throw new Error(`${file} has ${others.length + 1} troubleshooters`);
  return root;
}

for (const file of ['index.html', 'check/index.html', 'pairing-required.html'])
  describe(`the troubleshooter of ${file}`, () => {
    const root = built(file);
    const values = (attribute: string): string[] =>
      [...root.querySelectorAll(`[${attribute}]`)].map((each) => each.getAttribute(attribute) ?? '');

    for (const [attribute, table] of [
      ['data-part', PARTS],
      ['data-list', LISTS],
    ] as const)
      test(`has each ${attribute} once, as the element it should be, and no other`, () => {
        const found = [...root.querySelectorAll(`[${attribute}]`)].map((each) => [
          each.getAttribute(attribute),
          each.tagName.toLowerCase(),
        ]);
        expect(found.sort()).toEqual(Object.entries(table).sort());
      });

    test('has each field once', () => {
      for (const [name, tag] of Object.entries(FIELDS))
        expect(root.querySelectorAll(`${tag}[name="${name}"]`), name).toHaveLength(1);
    });

    test('has each timeline once, with every gate', () => {
      expect(values('data-timeline').sort()).toEqual([...TIMELINES, 'solved'].sort());
      for (const name of TIMELINES) {
        const gates = root.querySelectorAll(`[data-timeline="${name}"] [data-gate]`);
        expect([...gates].map((each) => each.getAttribute('data-gate'))).toEqual(GATES);
      }
    });

    for (const group of GROUPS)
      test(`hides every data-${group} until a screen names it`, () => {
        const members = [...root.querySelectorAll(`[data-${group}]`)];
        expect(members.length).toBeGreaterThan(1);
        // without a script the steps for everybody are shown, once their cause is
        const open = members.filter(
          (each) => !each.hasAttribute('hidden') && !each.closest('[data-cause][hidden]'),
        );
        // without a screen, and without a script, the command is where it is told
        expect(open.filter((each) => each.getAttribute('data-command-is') !== 'here')).toEqual([]);
      });

    test('has an element for every cause, question and answer, and one only', () => {
      expect(values('data-cause').sort()).toEqual([...CAUSES, 'cannot-tell'].sort());
      expect(values('data-keep').sort()).toEqual([...CAUSES, 'cannot-tell'].sort());
      expect(values('data-question').sort()).toEqual(Object.keys(QUESTIONS).sort());
    });

    test('has words for every name that a screen may say', () => {
      const fetched: Record<string, string> = {};
      for (const part of WORD_PARTS) {
        const beside = root.getAttribute('data-words')?.replace(ANY_PART, part);
        if (beside) Object.assign(fetched, JSON.parse(readFileSync(`dist/${beside}`, 'utf8')));
      }
      const words = new Map<string | null, string>([
        ...Object.entries(fetched),
        ...[...root.querySelectorAll('[data-key]')].map(
          (each) => [each.getAttribute('data-key'), each.textContent.trim()] as const,
        ),
      ]);
      const names = [
        ...CAUSES.map((cause) => `cause-${cause}`),
        ...GATES.map((gate) => `gate-${gate}`),
        ...SETUPS.map((setup) => `runs-${setup}`),
        ...Object.entries(QUESTIONS).flatMap(([question, answers]) => [
          `question-${question}`,
          ...[...answers, 'unknown'].map((answer) => `answer-${question}-${answer}`),
        ]),
        ...['client', 'own-line', 'line', 'list'].map((by) => `take-by-${by}`),
        ...['typed', 'not-typed', 'from-typed', 'not-from-typed'].map((typed) => `take-${typed}`),
        ...['filled', 'done', 'last', 'about', 'at', 'not-listed', 'unknown'].map((fact) => `take-${fact}`),
        'take',
        'on-gateway-host',
        'solved',
        'open',
        'change',
        'took',
        'secret-empty',
        'secret-tries',
        'nothing-given',
        'link-damaged',
        'report-copied',
        'report-select',
      ];
      expect(names.filter((name) => !words.get(name))).toEqual([]);
    });
  });
