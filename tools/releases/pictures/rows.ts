import { readFileSync, writeFileSync } from 'node:fs';
import { compareReleases } from '../../../src/gateway/release-order.ts';
import { NEWEST } from '../../../tests/support/releases.ts';

/** What a picture may weigh, in bytes. */
export const HEAVIEST = 12_288;
/** Where pictures lie, as RELEASE/NAME-phone.avif. */
export const FOLDER = 'public/pictures';
const FILE = 'content/pictures.json';
/** The releases that are pictured, oldest first: one of each look. */
export const PICTURED = ['2026.2.26', '2026.4.26', '2026.6.11', '2026.8.2', NEWEST] as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The screens that pictures are taken on. */
export const DEVICES = {
  phone: { width: 390, height: 844 },
  desk: { width: 1024, height: 768 },
} as const satisfies Record<string, Size>;
export type DeviceName = keyof typeof DEVICES;

/** A picture of one screen of one release, on both devices, in the pixels of a page. */
export interface Row extends Readonly<Record<DeviceName, Size>> {
  readonly id: string;
  readonly release: string;
  /** Its words are in content/en/screens.yaml under this name. */
  readonly screen: string;
  /** The failure's title, or the name of the place to press, as the dashboard writes it. */
  readonly shows: string;
}

/** Reads what is recorded. */
export const recordedPictures = (): readonly Row[] => JSON.parse(readFileSync(FILE, 'utf8')) as Row[];

/** Puts the pictures of one release in place of those that were recorded of it. */
export function writePictures(release: string, rows: readonly Row[]): void {
  const others = recordedPictures().filter((row) => row.release !== release);
  const all = [...others, ...rows].toSorted(
    (a, b) => compareReleases(a.release, b.release) || a.screen.localeCompare(b.screen, 'en'),
  );
  writeFileSync(FILE, `${JSON.stringify(all, undefined, 2)}\n`);
}
