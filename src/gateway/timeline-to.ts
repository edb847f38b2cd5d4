import { GATES, type Gate, type GateState, isBefore } from './gates.ts';

/** The timeline of a connection that stopped at `gate`: all before passed, none after reached. */
export function timelineTo(gate: Gate): Record<Gate, GateState> {
  const state = (each: Gate): GateState =>
    each === gate ? 'stopped' : isBefore(each, gate) ? 'passed' : 'not-reached';
  return Object.fromEntries(GATES.map((each) => [each, state(each)])) as Record<Gate, GateState>;
}
