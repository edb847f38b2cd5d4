import { parseApprove } from '../../../../src/evidence/parsers/approve.ts';
import { parseAsks } from '../../../../src/evidence/parsers/asks.ts';
import { parseBeside } from '../../../../src/evidence/parsers/beside.ts';
import { parseClient } from '../../../../src/evidence/parsers/client.ts';
import { parseCommands } from '../../../../src/evidence/parsers/command.ts';
import { parseHttp } from '../../../../src/evidence/parsers/http.ts';
import { parseLogNeighbours } from '../../../../src/evidence/parsers/log-neighbour.ts';
import { parseNetwork } from '../../../../src/evidence/parsers/network.ts';
import type { PatternParser } from '../../../../src/evidence/parsers/pattern.ts';
import { parseRetold } from '../../../../src/evidence/parsers/retold.ts';
import { parseStatus } from '../../../../src/evidence/parsers/status.ts';
import { parseText } from '../../../../src/evidence/parsers/text.ts';
import { APPROVE } from './approve.ts';
import { ASKS } from './asks.ts';
import { BESIDE } from './beside.ts';
import { CLIENT } from './client.ts';
import { COMMAND } from './command.ts';
import { HTTP } from './http.ts';
import { LOG_NEIGHBOUR } from './log-neighbour.ts';
import { NETWORK } from './network.ts';
import { RETOLD } from './retold.ts';
import type { Row } from './row.ts';
import { STATUS } from './status.ts';
import { TEXT } from './text.ts';

/** Every parser that is a table of wordings, with texts for each of its wordings. */
export const TABLES: readonly (readonly [name: string, parser: PatternParser, rows: readonly Row[]])[] = [
  ['approve', parseApprove, APPROVE],
  ['asks', parseAsks, ASKS],
  ['beside', parseBeside, BESIDE],
  ['client', parseClient, CLIENT],
  ['command', parseCommands, COMMAND],
  ['http', parseHttp, HTTP],
  ['log-neighbour', parseLogNeighbours, LOG_NEIGHBOUR],
  ['network', parseNetwork, NETWORK],
  ['retold', parseRetold, RETOLD],
  ['status', parseStatus, STATUS],
  ['text', parseText, TEXT],
];
