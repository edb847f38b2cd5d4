import { ASKED, type Case } from './case.ts';

export const browserDataCleared: readonly Case[] = [
  ['cleared, and asked to pair since', [ASKED, '+answered-change-cleared-browser-data'], 'likely'],
  ['an older entry of the same browser is paired', [ASKED, '+devices-same-browser-paired'], 'likely'],
  ['… which is worth a look also without an error', ['+devices-same-browser-paired'], 'likely'],
  [
    'after clearing, the token is asked for first',
    ['+said-token-missing', '+answered-change-cleared-browser-data'],
    'first',
  ],
  ['a bare «pairing required» can be it', ['+said-pairing-required'], 'sixth'],
  ['«not paired» can be it', ['+said-pairing-not-approved'], 'fifth'],
  ['a missing token can be it', ['+said-token-missing'], 'third'],
  [
    'who never got in had nothing to clear',
    ['+devices-same-browser-paired', '-answered-before-never'],
    'first',
  ],
  ['nor has a new client', ['+devices-same-browser-paired', '-answered-change-new-client'], 'first'],
  ['no error yet, but data was cleared', ['+answered-change-cleared-browser-data'], 'first'],
];
