/** How many ways there are to ask. */
export const prompts = 12

/** A person and a moment: what makes a nudge the one that it is. */
export const momentOf = (nudge: { readonly personId: string; readonly dueAt: Date }): string =>
  `${nudge.personId} ${nudge.dueAt.toISOString()}`

/** Which of them a nudge asks in: the same one after a crash, and never that of the nudge before. */
export function promptFor(moment: string, last: number | undefined): number {
  const chosen = hashOf(moment) % prompts
  return chosen === last ? (chosen + 1) % prompts : chosen
}

/** FNV-1a: texts that differ in one character are far apart. */
const hashOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0, 0x811c9dc5)
