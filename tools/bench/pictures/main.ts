// What pictures of real dashboards are read as: every failure screen of the pictured releases, on phone and desk, light
// and dark, as it is, made small, and photographed. Half an hour, and as much again the first time.
import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { parse } from 'yaml';
import { diagnose } from '../../../src/diagnosis/diagnose.ts';
import { readersFindings } from '../../../src/diagnosis/whose.ts';
import { startReader } from '../../../tests/support/picture-reader.ts';
import { read } from '../../evaluate/read.ts';
import { recordedPictures } from '../../releases/pictures/rows.ts';
import { WAYS } from './disturb.ts';
import { type Shot, shotsOfScreens } from './shots.ts';

/** Share that must be read right, by how it comes. */
const LEAST: Readonly<Record<string, number>> = { png: 0.95, jpeg: 0.85, photo: 0.85 };

/** What a text is told to mean. */
function verdictOf(text: string) {
  const findings = readersFindings(read(text), { answers: {} });
  const { cause, confidence } = diagnose(findings);
  return { cause, confidence, codes: findings.map(({ code }) => code) };
}

/** Makes what tells whether words read off a screen lead where its own words do. */
function judge(): (shot: Shot, text: string) => 'right' | 'wrong' | 'wrong, proved' {
  const screens = parse(readFileSync('content/en/screens.yaml', 'utf8')) as Record<
    string,
    { causes: string[] }
  >;
  const shown = new Map(recordedPictures().map(({ id, shows }) => [id, verdictOf(shows)]));
  return ({ release, screen }, text) => {
    const { cause, confidence, codes } = verdictOf(text);
    const own = shown.get(`${release}/${screen}`);
    const known = cause !== undefined && screens[screen]?.causes.includes(cause);
    // where a screen's own words leave the cause open, they must at least have been read
    const same =
      own && own.cause === cause && (cause !== undefined || own.codes.every((code) => codes.includes(code)));
    if (known || same) return 'right';
    return confidence === 'proved' ? 'wrong, proved' : 'wrong';
  };
}

/** Prints how many are read right, and those that are not; false where too few are, or anything wrong is proved. */
export async function benchPictures(): Promise<boolean> {
  const shots = await shotsOfScreens();
  const words = await startReader(() => undefined);
  const told = judge();
  let held = true;
  for (const [way, disturb] of Object.entries(WAYS)) {
    let right = 0;
    let proved = 0;
    const started = performance.now();
    for (const shot of shots) {
      const text = await words(sharp(await disturb(shot.file)));
      const result = told(shot, text);
      if (result === 'right') right += 1;
      else console.log(`  ${result}: ${way} of ${shot.file}`);
      if (result === 'wrong, proved') proved += 1;
    }
    const part = right / shots.length;
    const seconds = (performance.now() - started) / 1000 / shots.length;
    console.log(
      `${way.padEnd(6)} ${right} of ${shots.length} right (${(100 * part).toFixed(1)} %), wrong «proved» ${proved}, ${seconds.toFixed(1)} s each`,
    );
    held &&= part >= (LEAST[way] ?? 1) && proved === 0;
  }
  return held;
}
