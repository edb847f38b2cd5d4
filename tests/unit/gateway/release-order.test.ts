import { expect, test } from 'vitest';
import { compareReleases } from '../../../src/gateway/release-order.ts';

test('releases are ordered by their numbers, not by their letters', () => {
  expect(['2026.4.10', '2026.11.1', '2026.4.8', '2025.12.30'].toSorted(compareReleases)).toEqual([
    '2025.12.30',
    '2026.4.8',
    '2026.4.10',
    '2026.11.1',
  ]);
});
