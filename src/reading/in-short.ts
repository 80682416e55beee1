const atTheEnd = /[\s,;–—-]*\b(?:in short|in brief|briefly|shortly|tl;?dr|(?:the )?short version)\b[\s.!?]*$/i

/** All that is looked at: the pattern would take long over many spaces. */
const longestEnd = 100

/** The text without an "… in short" at its end. */
export function withoutSize(text: string): string {
  const end = Math.max(0, text.length - longestEnd)
  return text.slice(0, end) + text.slice(end).replace(atTheEnd, '')
}
