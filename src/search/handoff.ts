// types alone: a constant that both scripts import would be a file, and a request, of its own

/** Where this tab keeps a line on its way to the check. */
export type Key = 'carried';
/** The event that gives a line to the check on the same page, which cancels it. */
export type Handoff = 'handoff';
