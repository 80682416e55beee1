/**
 * What can be done with one share, by its id. By its owner: look at it, send it, make a new version of it, take it
 * back. By its reader: open it, want it no more. By both: take back what they said of it.
 */
export const shareActs = ['look', 'send', 'renew', 'back', 'open', 'decline', 'unsay'] as const
export type ShareAct = (typeof shareActs)[number]
