// Draws the pictures that links to this site show elsewhere, one for each kind of page, into public/cards.
// Run by hand when the look changes: node tools/publish/draw-cards.ts
import { writeFileSync } from 'node:fs';
import { openChromium } from '../programs/chromium.ts';

/** Kind of page to the words on its picture and how many of the eight gates it shows passed. */
const CARDS = {
  check: ['Why does it say', '“pairing required”?', 7],
  causes: ['The four causes,', 'and what only looks like them', 7],
  guide: ['What pairing is,', 'and what to do about it', 7],
  faq: ['Questions people ask', 'about pairing', 7],
  errors: ['What the error says,', 'and what to do first', 5],
} as const;

function draw(first: string, second: string, passed: number): string {
  const gates = Array.from({ length: 8 }, (_, index) => {
    const x = 130 + index * 134;
    const state = index < passed ? 'passed' : index === passed ? 'stopped' : 'ahead';
    const sign = { passed: 'M-11 1l7 8 15-18', stopped: 'M-9-9 9 9M9-9-9 9', ahead: 'M-9 0H9' }[state];
    const way = index === 0 ? '' : `<path class="${state} way" d="M${x - 98} 470h62"/>`;
    return `${way}<g class="${state}" transform="translate(${x} 470)"><circle r="32"/><path d="${sign}"/></g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">
<style>
  rect { fill: #fbfaf6 }
  text { font-family: "DejaVu Sans", sans-serif; fill: #1c1e21 }
  circle { fill: #fff; stroke-width: 4 }
  path { fill: none; stroke-width: 5; stroke-linecap: round; stroke-linejoin: round }
  .passed { stroke: #1b7340 }
  .stopped { stroke: #fff } .stopped circle { fill: #b42318; stroke: #b42318 } .stopped.way { stroke: #b42318 }
  .ahead { stroke: #b9b4a6 } .ahead.way { stroke-dasharray: 2 10 }
</style>
<rect width="1200" height="630"/>
<text x="98" y="120" font-size="34" font-weight="700">Pairing Required<tspan fill="#0b5a8f">?</tspan></text>
<text x="98" y="250" font-size="62" font-weight="700">${first}</text>
<text x="98" y="330" font-size="62" font-weight="700">${second}</text>
${gates.join('\n')}
</svg>`;
}

const browser = await openChromium();
const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
for (const [kind, [first, second, passed]] of Object.entries(CARDS)) {
  await page.setContent(`<body style="margin:0">${draw(first, second, passed)}</body>`);
  const picture = await page.screenshot();
  writeFileSync(`public/cards/${kind}.png`, picture);
  console.log(`public/cards/${kind}.png: ${picture.length} bytes`);
}
await browser.close();
