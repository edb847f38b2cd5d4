import type { Release } from '../support/releases.ts';
import { test as base } from '../support/test.ts';
import { Rig, type User } from './rig.ts';

interface Shared {
  /** The rig of a release as the recipe sets it up, started when it is first asked for, then the same for all tests. */
  rigOf: (release: Release) => Promise<Rig>;
}

interface Each {
  /** Lets a new user come to a rig; they leave at the end of the test. */
  userOf: (rig: Rig) => Promise<User>;
}

/** Playwright's test with the site, and rigs that tests share: each user is a new one to the gateway. */
export const test = base.extend<Each, Shared>({
  rigOf: [
    async ({ launchOptions }, use) => {
      const rigs = new Map<Release, Promise<Rig>>();
      await use((release) => {
        const rig = rigs.get(release) ?? Rig.open(launchOptions, release);
        rigs.set(release, rig);
        return rig;
      });
      await Promise.all([...rigs.values()].map(async (rig) => (await rig).leave()));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  userOf: async ({ site }, use) => {
    const users: User[] = [];
    await use(async (rig) => {
      const user = await rig.user(site.url);
      users.push(user);
      return user;
    });
    for (const user of users) await user.leave();
  },
});

export { expect } from '@playwright/test';
