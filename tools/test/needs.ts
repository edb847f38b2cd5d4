import { BELOW } from '../../tests/support/below.ts';
import { releaseCalled } from '../../tests/support/releases.ts';
import { installChromium, installPrograms, isProgram } from '../programs/install.ts';
import { installRelease } from '../releases/install.ts';
import { type Command, packageProgram, run } from '../run.ts';
import { buildFor } from '../site/build.ts';
import type { Need } from './suites.ts';

/** Something that is made ready once, for all suites that need it. */
interface Step {
  readonly what: string;
  readonly serves: readonly Need[];
  readonly make: () => Promise<void>;
}

/** Runs a command to its end. @throws where it fails */
async function must(what: string, command: Command): Promise<void> {
  if ((await run(command, what)) !== 0) throw new Error(`${what} failed: its own message is above`);
}

/** What to do for these needs, the quickest first; all programs in one go. */
function stepsFor(needs: readonly Need[]): readonly Step[] {
  const programs = needs.filter(isProgram);
  const releases = needs.flatMap((need) => releaseCalled(need) ?? []);
  const steps: readonly Step[] = [
    { what: 'build', serves: ['site'], make: () => must('build', packageProgram('astro', 'build')) },
    {
      what: 'build in a sub-folder',
      serves: ['below'],
      make: () => must('build in a sub-folder', buildFor(BELOW)),
    },
    { what: 'chromium', serves: ['chromium'], make: installChromium },
    { what: 'programs', serves: programs, make: () => installPrograms(programs) },
    ...releases.map((release) => ({
      what: `openclaw ${release}`,
      serves: [release],
      make: () => installRelease(release),
    })),
    {
      what: 'quality',
      serves: ['quality'],
      make: () =>
        must('quality', { file: process.execPath, args: ['tools/setup/packages.mjs', 'tests/quality'] }),
    },
  ];
  return steps.filter(({ serves }) => serves.some((need) => needs.includes(need)));
}

/** How a step went. */
export interface Prepared {
  readonly what: string;
  readonly seconds: number;
  /** Why it could not be made. */
  readonly problem?: string;
}

/**
 * Makes ready what suites need, one step after the other: two package managers at once are one too many.
 *
 * @returns for each need a promise of how it went, which is never rejected
 */
export function prepare(needs: readonly Need[]): ReadonlyMap<Need, Promise<Prepared>> {
  const done = new Map<Need, Promise<Prepared>>();
  let before: Promise<unknown> = Promise.resolve();
  for (const step of stepsFor(needs)) {
    const made = before.then(() => takeStep(step));
    for (const need of step.serves) done.set(need, made);
    before = made;
  }
  return done;
}

async function takeStep({ what, make }: Step): Promise<Prepared> {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  try {
    await make();
    return { what, seconds: seconds() };
  } catch (error) {
    return { what, seconds: seconds(), problem: error instanceof Error ? error.message : String(error) };
  }
}
