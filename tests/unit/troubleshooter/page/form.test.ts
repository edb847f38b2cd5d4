// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { Form } from '../../../../src/troubleshooter/page/form.ts';
import { anew, field, one } from './drawn.ts';

const form = (): Form => new Form(anew());

test('a page that lacks a field is a fault', () => {
  const page = anew();
  field('secret').remove();
  expect(() => new Form(page)).toThrow('no input is name "secret"');
});

test('a secret is taken out of its field, with its kind', () => {
  const typed = form();
  field('secret').value = '  c0ffee ';
  expect(typed.takeSecret()).toEqual({ kind: 'token', value: 'c0ffee' });
  expect(field('secret').value).toBe('');
  (one('[value=password]') as HTMLInputElement).checked = true;
  field('secret').value = 'c0ffee';
  expect(typed.takeSecret()).toEqual({ kind: 'password', value: 'c0ffee' });
});

test('blanks are no secret', () => {
  const blank = form();
  field('secret').value = '   ';
  expect(blank.takeSecret()).toBeUndefined();
});

test('what it says now goes where the paste is', () => {
  const now = form();
  field('now').value = 'pairing required';
  now.take();
  expect([field('paste').value, field('now').value]).toEqual(['pairing required', '']);
  field('now').value = 'another';
  now.take('');
  expect([field('paste').value, field('now').value]).toEqual(['', '']);
});

test('a new beginning empties every field', () => {
  const begun = form();
  (one('[value=password]') as HTMLInputElement).checked = true;
  field('container').value = 'mine';
  begun.reset();
  expect(field('container').value).toBe('');
  expect((one('[value=token]') as HTMLInputElement).checked).toBe(true);
});
