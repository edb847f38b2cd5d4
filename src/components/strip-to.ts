import { GATES, type Gate, type GateState, isBefore } from '../gateway/gates.ts';

/** The strip of a connection that stopped at `gate`: all before passed, none after reached. */
export function stripTo(gate: Gate): Record<Gate, GateState> {
  const state = (each: Gate): GateState =>
    each === gate ? 'stopped' : isBefore(each, gate) ? 'passed' : 'not-reached';
  return Object.fromEntries(GATES.map((each) => [each, state(each)])) as Record<Gate, GateState>;
}
