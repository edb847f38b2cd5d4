import { expect, test } from 'vitest';
import { findingsOf } from '../../../src/evidence/answers.ts';
import { parsePaste } from '../../../src/evidence/parse.ts';
import type { Answers } from '../../../src/evidence/questions.ts';
import { openQuestion } from '../../../src/fix/open-question.ts';

/** What somebody who knows nothing more than their text and these answers is asked, to the end. */
function askedInTurn(text: string, answers: Answers): string {
  const question = openQuestion([...parsePaste(text).findings, ...findingsOf(answers)], answers);
  if (question === undefined) return '';
  return `${question} ${askedInTurn(text, { ...answers, [question]: 'unknown' })}`.trim();
}

const STOPPED = 'Gateway not reachable at ws://127.0.0.1:18789 (ECONNREFUSED).';

test.each([
  // an answer that would change nothing is not asked for
  ['origin not allowed', {}, ''],
  [STOPPED, {}, 'client place runtime'],
  [STOPPED, { client: 'cli' }, 'place runtime'],
  [STOPPED, { place: 'same-network' }, 'client'],
  [STOPPED, { runtime: 'docker' }, 'client place'],
  // the cause comes before the step
  ['reason=pairing required', {}, 'change client'],
  ['pairing required: device is asking for more scopes than currently approved', {}, 'client'],
  ['unauthorized: gateway token mismatch', {}, 'change before client'],
  ['unauthorized: gateway token mismatch', { change: 'config-changed' }, 'before client'],
  ['unauthorized: device token mismatch', {}, 'change before release client'],
  ['unauthorized: device token mismatch', { change: 'config-changed' }, 'between client before release'],
  ['protocol mismatch', {}, 'client'],
  ['device identity required', {}, 'client'],
  // the text says that it is the dashboard
  ['control ui requires device identity', {}, 'address release'],
  ['502 Bad Gateway', { between: 'reverse-proxy' }, 'client'],
  ['pairing required: device is not approved yet', { change: 'unknown' }, 'client'],
  ['unauthorized: gateway token mismatch', { change: 'updated', before: 'worked' }, 'client'],
  ['it does not work', { says: 'secure-context', address: 'http-domain' }, 'release client'],
  ['gateway closed (1008): unauthorized', {}, 'client'],
  ['it does not work', {}, 'says change between client'],
] as const)('%s %o', (text, answers, questions) => {
  expect(askedInTurn(text, answers)).toBe(questions);
});
