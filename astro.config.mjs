import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';

// Where the site is published; absolute addresses in the sitemap and in meta tags come from here.
const site = process.env.SITE_URL ?? 'http://localhost:4321';

/**
 * The probe must reach any address the reader types, so connect-src and img-src are wide; in return no third
 * party's script is ever let in, and no string becomes script or markup (Trusted Types).
 */
const csp = {
  directives: [
    "default-src 'none'",
    "connect-src 'self' ws: wss: http: https:",
    "img-src 'self' http: https: data:",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ],
  // the search is compiled code (Pagefind); it is built here and served from here
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};

export default defineConfig({
  site,
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  compressHTML: true,
  integrations: [mdx(), sitemap()],
  security: { csp },
  markdown: { syntaxHighlight: false },
  // one request fewer, and linked sheets abort view transitions in Chromium
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  server: { port: 4321 },
  vite: {
    build: {
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
            },
          },
        },
      },
    },
  },
});
