import { expect, test } from 'vitest';
import { outgoing } from '../../../src/publish/outgoing.ts';

test.each([
  ['<script src="https://cdn.example/x.js"></script>', 'https://cdn.example/x.js'],
  ['<link rel="stylesheet" href="//fonts.example/css">', '//fonts.example/css'],
  ['<img alt="" src="http://pixel.example/1.gif">', 'http://pixel.example/1.gif'],
  ['<style>a{background:url("https://img.example/a.png")}</style>', 'https://img.example/a.png'],
  ['<style>@import "//css.example/a.css";</style>', '//css.example/a.css'],
])('%s is seen', (text, address) => {
  expect(outgoing(text)).toEqual([address]);
});

test.each([
  '<link rel="canonical" href="https://pairing.example/">',
  '<script type="module" src="/_astro/a.js"></script>',
  '<a href="https://docs.example/">read on</a>',
  '<code>curl http://127.0.0.1:18789/</code>',
])('%s fetches nothing from elsewhere', (text) => {
  expect(outgoing(text)).toEqual([]);
});
