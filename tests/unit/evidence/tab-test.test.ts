import { expect, test } from 'vitest';
import { parsePaste } from '../../../src/evidence/parse.ts';

/** What a tab shows in place of a page, as its user marks and copies it, and what it means. */
const TABS: readonly (readonly [text: string, code: string])[] = [
  // Chromium 156, seen
  ['This site can’t be reached\n\n127.0.0.1 refused to connect.', 'net-refused'],
  ['This site can’t be reached\n\ngw.test’s server IP address could not be found.', 'net-name-not-found'],
  ['Your connection is not private\n\nAttackers might be trying to steal', 'net-tls'],
  ['This page isn’t working\n\nlocalhost didn’t send any data.', 'net-reset'],
  ['This site can’t be reached\n\nlocalhost unexpectedly closed the connection.', 'net-reset'],
  ['This site can’t be reached\n\nThe connection was reset.', 'net-reset'],
  // Chromium, its own list of errors
  ['This site can’t be reached\n\ngw.test took too long to respond.', 'net-timeout'],
  ['ERR_ADDRESS_UNREACHABLE', 'net-unreachable'],
  // Firefox 153, from the strings it ships
  ['Unable to connect\nFirefox can’t establish a connection to the server at 127.0.0.1:9.', 'net-refused'],
  [
    'Hmm. We’re having trouble finding that site.\nWe can’t connect to the server at gw.test.',
    'net-name-not-found',
  ],
  ['Warning: Potential Security Risk Ahead', 'net-tls'],
  ['Firefox can’t create a secure connection to the server at gw.test.', 'net-tls'],
  ['Secure Connection Failed', 'net-tls'],
  ['The connection has timed out\nThe server at gw.test is taking too long to respond.', 'net-timeout'],
  ['The connection was reset', 'net-reset'],
  // Safari, from Apple's support pages
  ['Safari Can’t Connect to the Server', 'net-refused'],
  ['Safari Can’t Find the Server', 'net-name-not-found'],
  ['This Connection Is Not Private', 'net-tls'],
];

test.each(TABS)('%s', (text, code) => {
  const network = parsePaste(text).findings.filter((finding) => finding.code.startsWith('net-'));
  expect(network.map((finding) => finding.code)).toEqual([code]);
});
