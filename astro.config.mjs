import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentPaths } from './src/i18n/content-paths.ts';
import { englishAnchors } from './src/i18n/english-anchors.ts';
import { LOCALE_IDS, LOCALES, SOURCE, TRANSLATIONS } from './src/i18n/locales.ts';
import { pathIn } from './src/i18n/path-parts.ts';
import { FIRST_HASHES } from './src/layouts/first.ts';
import { offline } from './src/offline/integration.ts';
import { picture } from './src/picture/integration.ts';
import { cards } from './src/publish/cards.ts';
import { derive } from './src/publish/derive.ts';
import { writeHeaders } from './src/publish/integration.ts';
import { notFound } from './src/publish/not-found.ts';
import { own } from './src/publish/own.ts';
import { DIRECTIVES, SCRIPTS, STYLES } from './src/publish/policy.ts';
import { quoted } from './src/publish/quoted.ts';

// Where the site is published; absolute addresses in the sitemap and in meta tags come from here.
const site = process.env.SITE_URL || 'http://localhost:4321';

/** A page's own policy: Astro adds the hashes of what is in it. The header of hosts: src/publish/headers.ts. */
const csp = {
  directives: [...DIRECTIVES],
  scriptDirective: { resources: [...SCRIPTS], hashes: FIRST_HASHES },
  styleDirective: { resources: [...STYLES] },
};

// empty where a host serves the site at its root
const base = process.env.BASE_PATH || '/';
/** @type {(id: import('./src/i18n/locales.ts').LocaleId, path: string) => string} */
const addressIn = (id, path) => new URL(base.replace(/\/*$/, `/${pathIn(id, path)}`), site).href;
/** What stands in for others, and what becomes a file: nothing for search engines. */
const standIns = LOCALE_IDS.flatMap((id) =>
  ['offline/', 'pairing-required/', '404/'].map((path) => addressIn(id, path)),
);

export default defineConfig({
  site,
  base,
  output: 'static',
  // every page is made in every language; src/i18n gives it the words, English where there are no others
  i18n: {
    locales: [...LOCALE_IDS],
    defaultLocale: SOURCE,
    fallback: Object.fromEntries(TRANSLATIONS.map((id) => [id, SOURCE])),
    routing: { prefixDefaultLocale: false, fallbackType: 'rewrite' },
  },
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [
    mdx(),
    sitemap({
      filter: (page) => !standIns.includes(page),
      customPages: TRANSLATIONS.flatMap((id) => contentPaths().map((path) => addressIn(id, path))),
      i18n: {
        defaultLocale: SOURCE,
        locales: Object.fromEntries(LOCALE_IDS.map((id) => [id, LOCALES[id].tag])),
      },
    }),
    notFound(),
    writeHeaders(),
    // before what is kept offline is listed
    picture(),
    quoted(),
    own(),
    cards('Pairing Required?'),
    derive(),
    offline(),
  ],
  security: { csp },
  // quotation marks stay as content writes them, also beside those that scripts put in
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ hastPlugins: [englishAnchors], features: { smartPunctuation: false } }),
  },
  // one request fewer, and linked sheets abort view transitions in Chromium
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  vite: {
    build: {
      // what others wrote and browsers get, with its licences
      license: { fileName: 'licences.txt' },
      // the copy buttons' script is small enough to be in the page: no request for pages that are only read
      assetsInlineLimit: (file) => (/\.(?:js|css)$/.test(file) ? undefined : false),
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // the inline script of every page fetches it by this name; a hashed one needs Vite's preload helper
              chunkFileNames: ({ name }) => (name === 'box' ? 'search/box.js' : '_astro/[name].[hash].js'),
              codeSplitting: {
                groups: [
                  // what the page itself has: a part of the check that is asked for anew must not run it twice
                  {
                    name: 'page',
                    test: /vite\/preload-helper|memory\/storage-keys|troubleshooter\/load-again/,
                    priority: 1,
                  },
                  // what several parts of the check want; each is a request fewer so. The name stands in lists that are
                  // pasted: what cuts secrets from a query needs it, and nothing else of the check
                  {
                    name: 'core',
                    test: /src\/(?:gateway(?!\/check-name)|diagnosis|fix|troubleshooter)\/|node_modules\/xstate/,
                    minShareCount: 2,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
});
