// How the build grows with the site: builds it with 20 to 1,000 more questions, each time from nothing, in a copy
// below .cache. Prints a table; a build's processor time says more than its seconds on a busy machine. Fails where
// a page more costs more than a page before it by half: npm run bench:build [-- COUNT ...]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const COPY = '.cache/bench-build';
const PARTS = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];
const COUNTS = [20, 100, 300, 1000];
const RUNS = 3;
const MOST = 1.5;
/** Makes a Node process say at its end what processor time it used. */
const SAY_CPU =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.log("cpu="+(user+system))})';

/** Lays the site into the copy with this many more questions, made of the real ones. @param {number} count */
function lay(count) {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const part of PARTS) cpSync(part, join(COPY, part), { recursive: true });
  const questions = readdirSync('content/faq').filter((name) => name.endsWith('.mdx'));
  for (let made = 0; made < count; made += 1) {
    const name = questions[made % questions.length] ?? '';
    const text = readFileSync(join('content/faq', name), 'utf8').replace(
      /^question: (['"]?)/m,
      `question: $1Case ${made}: `,
    );
    writeFileSync(join(COPY, 'content/faq', `made-${made}.mdx`), text);
  }
}

/**
 * Builds the copy from nothing.
 *
 * @returns {{ pages: number, wall: number, cpu: number }} seconds
 * @throws where the build fails, with what it printed
 */
function build() {
  for (const left of ['dist', 'node_modules', '.astro'])
    rmSync(join(COPY, left), { recursive: true, force: true });
  const start = performance.now();
  const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const ran = spawnSync(process.execPath, ['--import', SAY_CPU, astro, 'build', '--root', COPY], {
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    maxBuffer: 64 * 1024 * 1024,
  });
  const wall = (performance.now() - start) / 1000;
  const cpu = /cpu=(\d+)/.exec(ran.stdout)?.[1];
  const pages = /(\d+) page\(s\) built/.exec(ran.stdout)?.[1];
  if (ran.status !== 0 || !cpu || !pages) throw new Error(`The build failed:\n${ran.stdout}${ran.stderr}`);
  return { pages: Number(pages), wall, cpu: Number(cpu) / 1e6 };
}

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const asked = process.argv.slice(2).map(Number);
const rows = [];
for (const count of asked.length > 0 ? asked : COUNTS) {
  lay(count);
  const builds = Array.from({ length: RUNS }, build);
  const [wall, cpu] = [median(builds.map((each) => each.wall)), median(builds.map((each) => each.cpu))];
  rows.push({ count, pages: builds[0]?.pages ?? 0, wall, cpu });
}
rmSync(COPY, { recursive: true, force: true });

console.log(`| generated | pages in all | s | CPU s | CPU ms a page | pages, times the first | CPU, times the first |
| --: | --: | --: | --: | --: | --: | --: |`);
const [first] = rows;
let steady = true;
for (const { count, pages, wall, cpu } of rows) {
  const [more, longer] = first ? [pages / first.pages, cpu / first.cpu] : [1, 1];
  if (longer > more * MOST) steady = false;
  const each = ((cpu * 1000) / pages).toFixed(1);
  console.log(
    `| ${count} | ${pages} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${each} | ${more.toFixed(1)} | ${longer.toFixed(1)} |`,
  );
}
console.log(`\nMedian of ${RUNS} builds, each from nothing.`);
if (!steady) console.error(`FAIL: the build grows more than ${MOST} times as fast as the site`);
process.exitCode = steady ? 0 : 1;
