/** A set of words, written as a line of text. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))
