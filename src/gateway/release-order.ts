/** Orders releases, the older first: 2026.4.8 before 2026.4.10. */
export const compareReleases = new Intl.Collator('en', { numeric: true }).compare;
