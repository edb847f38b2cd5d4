import { AUTHORITIES, authorityOf, type Finding, factsOf, refusalOf } from '../evidence/finding.ts';
import { GATES, type Gate, type GateState, isBefore } from '../gateway/gates.ts';
import { knownFrom } from './known.ts';

/** A finding that says something of a gate. */
interface Mark {
  readonly gate: Gate;
  readonly stopped: boolean;
  /** Place in the order of authorities; 0 is the gateway. */
  readonly authority: number;
}

/**
 * Tells the gate at which the user's client is known to stop: by the gateway's last word to that client,
 * failing that by the probe (which speaks of this page), failing that by a tool.
 *
 * @returns undefined where nobody saw a stop
 */
export function stopOf(findings: readonly Finding[]): Gate | undefined {
  const marks = marksOf(findings);
  return marks.find((mark) => mark.stopped && !isContradicted(mark, marks))?.gate;
}

/**
 * Draws the gate timeline. A gate is passed only where the order proves it: whoever was refused at one gate
 * has passed those before it, and whoever was greeted has reached the gateway. What nobody saw is
 * `not-checked`, never `passed`.
 */
export function gatesOf(findings: readonly Finding[]): Record<Gate, GateState> {
  const stop = stopOf(findings);
  const passed = stop ? undefined : furthest(marksOf(findings).filter((mark) => !mark.stopped));
  const stateOf = (gate: Gate): GateState => {
    if (gate === stop) return 'stopped';
    if (stop) return isBefore(gate, stop) ? 'passed' : 'not-reached';
    return passed && !isBefore(passed, gate) ? 'passed' : 'not-checked';
  };
  return Object.fromEntries(GATES.map((gate) => [gate, stateOf(gate)])) as Record<Gate, GateState>;
}

/** What the findings say of gates, best authority first, the furthest gate first among equals. */
function marksOf(findings: readonly Finding[]): Mark[] {
  const { current } = knownFrom(findings);
  const marks = findings.flatMap((finding): Mark[] => {
    const { gate, state } = factsOf(finding.code);
    const authority = AUTHORITIES.indexOf(authorityOf(finding));
    // of several refusals only the one that counts stands
    if (!gate || !state || (refusalOf(finding.code) && finding.code !== current?.code)) return [];
    return [{ gate, stopped: state === 'stopped', authority }];
  });
  return marks.sort((a, b) => a.authority - b.authority || GATES.indexOf(b.gate) - GATES.indexOf(a.gate));
}

/** A stop does not count where a better authority got past that gate. */
function isContradicted(stop: Mark, marks: readonly Mark[]): boolean {
  return marks.some(
    (mark) => !mark.stopped && mark.authority < stop.authority && !isBefore(mark.gate, stop.gate),
  );
}

function furthest(marks: readonly Mark[]): Gate | undefined {
  return GATES.findLast((gate) => marks.some((mark) => mark.gate === gate));
}
