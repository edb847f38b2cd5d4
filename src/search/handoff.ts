/** Where this tab keeps a line on its way to the check. */
export const KEY = 'carried';
/** The event that gives a line to the check on the same page, which cancels it. */
export const HANDOFF = 'handoff';
