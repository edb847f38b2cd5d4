import { expect, test } from 'vitest';
import { usedStyles } from '../../../src/publish/used-styles.ts';

const of =
  (...page: readonly string[]) =>
  (css: string): string =>
    usedStyles(css, (wanted) => page.includes(wanted));

test('rules for classes and states that a page has not are left out, also of lists and of media', () => {
  expect(of('.a')('.a{x:1}.b{x:2}.a .b,.a p{x:3}p{x:4}')).toBe('.a{x:1}.a p{x:3}p{x:4}');
  expect(of('.a')('@media print{.a{x:1}.b{x:2}}@media screen{.b{x:2}}')).toBe('@media print{.a{x:1}}');
  expect(of('.a', 'passed')('.a [data-state=passed]{x:1}.a [data-state=stopped]{x:2}')).toBe(
    '.a [data-state=passed]{x:1}',
  );
});

test('what stands in parentheses asks for nothing, and no comma in them parts a list', () => {
  const css = ':is(.b,.c) p{x:1}p:not(.b){x:2}main:has(.b:is(.c,.d)){x:3}';
  expect(of()(css)).toBe(css);
});

test('a value with a name that nothing reads is left out, whatever is in it', () => {
  expect(of()(':root{--a:path("M1 2;3");--b:red;--c:var(--b)}p{color:var(--c,red)}')).toBe(
    ':root{--b:red;--c:var(--b)}p{color:var(--c,red)}',
  );
});
