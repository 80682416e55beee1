/** Whether words name something by its id, as buttons do: nothing for people to read. */
export const holdsId = (words: string): boolean => /[0-9a-f]{8}-[0-9a-f-]{27}/.test(words)
