import { expect, test } from 'vitest';
import { entriesOf } from '../../../../src/evidence/log/entries.ts';
import { headlessOf } from '../../../../src/evidence/log/headless.ts';

const ENTRY = '10:02:05 [gateway] listening';
const WORDS = 'reason=x';

/** Lines that begin no entry, with a mark where they may be of a log all the same. */
const headless = (...lines: readonly string[]): readonly string[] =>
  headlessOf(entriesOf(lines.join('\n'))).map(({ line, ofLog }) => (ofLog ? `* ${line}` : line));

test.each<[what: string, lines: readonly string[], marked: readonly string[]]>([
  ['words of somebody', ['mine', 'and mine'], ['mine', 'and mine']],
  ['below an entry, up to an empty line', [ENTRY, 'a', 'b', '', 'mine'], ['* a', '* b', '', 'mine']],
  ['up to one of spaces', [ENTRY, 'a', '  ', 'mine'], ['* a', '  ', 'mine']],
  ['above an entry', ['mine', ENTRY], ['mine']],
  ['beside words of a log', ['x', WORDS, 'y', '', 'mine'], ['* x', `* ${WORDS}`, '* y', '', 'mine']],
  ['and nothing further', ['mine', '', WORDS], ['mine', '* ', `* ${WORDS}`]],
  ['an entry alone', [ENTRY], []],
])('%s', (_, lines, marked) => expect(headless(...lines)).toEqual(marked));
