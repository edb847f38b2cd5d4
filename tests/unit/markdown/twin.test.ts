import { expect, test } from 'vitest';
import { twinOf } from '../../../src/markdown/twin.ts';
import { readPage } from '../../../src/publish/built-pages.ts';

const URL_OF_PAGE = 'https://x.example/base/causes/a/';

/** The twin of a page with this main part, without its address at the end. */
function twin(main: string): string {
  const page = readPage(
    'causes/a/',
    `<link rel="canonical" href="${URL_OF_PAGE}"><link rel="alternate" type="text/markdown" href="index.md"><main>${main}</main>`,
  );
  if (!page) throw new Error('The page has no twin');
  const [, text = ''] = /^([\s\S]*)\n---\n\nhttps:\S+\n$/.exec(twinOf(page)) ?? [];
  return text.trim();
}

const bar =
  '<div class="bar"><span><span>In any shell</span>, from 1</span> <span>run on 2</span><button>Copy</button></div>';

test.each([
  ['a title and text', '<h1>A</h1><p class="lead">b  <strong>c</strong></p>', '# A\n\nb **c**'],
  [
    'whole links',
    '<p><a href="/base/faq/">f</a> <a href="#x">x</a></p>',
    `[f](https://x.example/base/faq/) [x](${URL_OF_PAGE}#x)`,
  ],
  ['a text of a gateway', '<code class="says">pairing required</code>', '`pairing required`'],
  [
    'a table',
    '<table><thead><tr><th>a<th>b<tbody><tr><td>1<td>2 | 3</table>',
    '| a | b |\n| - | - |\n| 1 | 2 \\| 3 |',
  ],
  [
    'a command with where it is typed and what it was run on',
    `<div class="command" data-command="a"><pre><code>a <i class="blank">&lt;id&gt;</i></code></pre>${bar}</div>`,
    '```sh\n# In any shell, from 1 (run on 2)\na <id>\n```',
  ],
  [
    'a file with its name',
    '<figure class="command" id="x"><pre><code># x\n</code></pre><figcaption class="bar"><span>x.conf</span></figcaption></figure>',
    'x.conf:\n\n```\n# x\n```',
  ],
  [
    'the gates',
    '<ol class="timeline" aria-label="The gates"><li><span></span><b>Reach</b> <span class="vh">passed</span></li><li><b>Token</b> <span class="vh">stopped here</span></li></ol>',
    'The gates: Reach passed, Token stopped here.',
  ],
  ['a span of releases', '<div class="releases"><p class="which">from 1</p><p>a</p></div>', '*from 1*\n\na'],
  [
    'facts',
    '<dl><dt>Gate</dt><dd>7</dd><dt>Codes</dt><dd><code>A_B</code></dd></dl>',
    '- **Gate**: 7\n- **Codes**: `A_B`',
  ],
  [
    'a figure, in words',
    '<figure><div role="img" aria-label="Two boxes."><svg/></div></figure>',
    '> Two boxes.',
  ],
  ['a note', '<div class="note"><p>Mind <em>this</em>.</p></div>', '> Mind *this*.'],
  [
    'what is folded',
    '<details><summary>Sources</summary><ul><li>a <cite>b</cite></ul></details>',
    '**Sources**\n\n- a (b)',
  ],
])('%s', (_, main, markdown) => {
  expect(twin(main)).toBe(markdown);
});

test.each([
  [
    'what is there to be used',
    '<nav>a</nav><form><label>b<input></label><button>c</button></form><search>d</search>',
  ],
  ['what is hidden', '<p hidden>a</p><template><p>b</p></template>'],
  [
    'a verdict that there is not yet',
    '<section class="verdict" hidden><h2>Can’t tell</h2><div class="split"><div class="known">a</div></div></section>',
  ],
])('%s is left out', (_, main) => {
  expect(twin(`<p>told</p>${main}`)).toBe('told');
});

test('the causes are told, as they are where there is no script', () => {
  const cause = '<section data-cause="a" hidden><h3>A</h3><div hidden>in Docker</div></section>';
  expect(twin(`<section class="verdict" hidden><div class="split">${cause}</div></section>`)).toBe('### A');
});

test('a page that promises no twin has none, and one that cannot have one is refused', () => {
  expect(readPage('offline/', '<main></main>')).toBeUndefined();
  expect(() => readPage('a/', '<link rel="alternate" href="index.md"><main></main>')).toThrow('a/');
});
