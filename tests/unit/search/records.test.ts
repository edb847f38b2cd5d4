import { expect, test } from 'vitest';
import { readPage } from '../../../src/publish/built-pages.ts';
import { type Names, readNames } from '../../../src/search/build/names.ts';
import { recordsOf } from '../../../src/search/build/records.ts';

const names: Names = {
  says: (path) => (path === 'causes/a/' ? ['a name'] : []),
  named: ['causes/a/'],
  recipes: (file) => ({ title: `The ${file}`, lead: 'A file.' }),
};

const built = (path: string, main: string) =>
  readPage(
    path,
    `<link rel="canonical" href="https://x.example/${path}"><link rel="alternate" type="text/markdown" href="index.md">
     <main><h1>Title of ${path}</h1><p class="lead">A  lead.</p>${main}</main>`,
  ) ?? [];

const file =
  '<figure class="command" id="x-conf"><pre><code>listen 443;</code></pre><figcaption class="bar"><span>x.conf</span></figcaption></figure>';

test('a page becomes what it is called and what it tells, section by section', () => {
  const cause = built(
    'causes/a/',
    `<ol class="timeline"><li>Reach</li></ol><nav>On this page</nav><p>Before.</p>
     <h2 id="how">How <em>to</em> tell</h2><p>Some<b>thing</b></p><p>else.</p>${file}
     <section id="claim"><h2>A claim</h2></section><details class="sources">Read</details>`,
  );
  expect(recordsOf([cause].flat(), names)).toEqual([
    {
      path: 'causes/a/',
      kind: 'cause',
      title: 'Title of causes/a/',
      lead: 'A lead.',
      says: ['a name'],
      sections: [
        { anchor: '', heading: '', text: 'Before.' },
        { anchor: 'how', heading: 'How to tell', text: 'Something else.' },
        { anchor: 'claim', heading: 'A claim', text: '' },
      ],
    },
    {
      path: 'causes/a/#x-conf',
      kind: 'recipe',
      title: 'The x.conf',
      lead: 'A file.',
      says: ['x.conf'],
      sections: [{ anchor: '', heading: '', text: 'listen 443;' }],
    },
  ]);
});

test('texts and codes of an error are what it is known by, once each', () => {
  const error = built(
    'errors/b/',
    '<p><code>not this</code></p><ul data-says><li><code class="says">pairing required</code> (the gateway)</li></ul><dl><dt>Codes</dt><dd><code>NOT_PAIRED</code><code>NOT_PAIRED</code></dd></dl>',
  );
  const [, record] = recordsOf([built('causes/a/', ''), error].flat(), names);
  expect(record?.says).toEqual(['pairing required', 'NOT_PAIRED']);
});

test('a file is found once, a page that lists others not at all, and what is named must be there', () => {
  const pages = [
    built('causes/', ''),
    built('causes/a/', file),
    built('guide/', file),
    built('check/', ''),
  ].flat();
  expect(recordsOf(pages, names).map(({ path }) => path)).toEqual([
    'causes/a/',
    'causes/a/#x-conf',
    'guide/',
  ]);
  expect(() => recordsOf([], names)).toThrow('causes/a/');
});

test('names come from the content, and a file without words is refused', () => {
  const { says, named, recipes } = readNames(new URL('../../../', import.meta.url), 'en');
  expect(says('guide/phone/')).toContain('iphone');
  expect(says('no/such/')).toEqual([]);
  expect(named).toContain('guide/phone/');
  expect(recipes('nginx.conf').title).toMatch(/nginx/);
  expect(() => recipes('nothing.conf')).toThrow('nothing.conf');
});
