import type { Fact } from './fact.ts';
import { COMING_FACTS, COMMAND_FACTS } from './facts/commands.ts';
import { DASHBOARD_FACTS } from './facts/dashboard.ts';
import { GATEWAY_FACTS } from './facts/gateway.ts';

/** Everything that releases are asked for, by its id. */
export const FACTS: ReadonlyMap<string, Fact> = new Map(
  Object.entries({ ...GATEWAY_FACTS, ...DASHBOARD_FACTS, ...COMMAND_FACTS, ...COMING_FACTS }),
);
