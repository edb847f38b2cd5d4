import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { FIRST_HASHES } from './src/layouts/first.ts';
import { offline } from './src/offline/integration.ts';
import { picture } from './src/picture/integration.ts';
import { cards } from './src/publish/cards.ts';
import { derive } from './src/publish/derive.ts';
import { writeHeaders } from './src/publish/integration.ts';
import { own } from './src/publish/own.ts';
import { DIRECTIVES, SCRIPTS, STYLES } from './src/publish/policy.ts';

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
/** What stands in for others, and what becomes a file: nothing for search engines. */
const standIns = ['offline/', 'pairing-required/'].map(
  (path) => new URL(base.replace(/\/*$/, `/${path}`), site).href,
);

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [
    mdx(),
    sitemap({ filter: (page) => !standIns.includes(page) }),
    writeHeaders(),
    // before what is kept offline is listed
    picture(),
    own(),
    cards('Pairing Required?'),
    derive(),
    offline(),
  ],
  security: { csp },
  // quotation marks stay as content writes them, also beside those that scripts put in
  markdown: { syntaxHighlight: false, smartypants: false },
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
                  // what several parts of the check want; each is a request fewer so
                  {
                    name: 'core',
                    test: /src\/(?:gateway|diagnosis|fix|troubleshooter)\/|node_modules\/xstate/,
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
