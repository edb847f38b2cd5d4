// types alone: a constant that both scripts import would be a file, and a request, of its own

/** Where this tab keeps a line on its way to the check, and the address that was typed with it. */
export type Key = 'carried';
export type AddressKey = 'carried-address';
/** The event that gives a line to the check on the same page, which cancels it. */
export type Handoff = 'handoff';
