/** What is read of JSON that anybody may have made: JSON.parse takes seconds for what is odd on purpose. */
type Bounds = {
  /** Lists and objects in one another. */
  readonly deepest: number
  /** Lists and objects in all. */
  readonly most: number
  /** Members of one object, counted by their commas. */
  readonly widest: number
}

const usual: Bounds = { deepest: 64, most: 300_000, widest: 1_000 }

/** What a text holds; undefined for what is no JSON, or is beyond the bounds and so not parsed at all. */
export function parseJson(text: string, bounds: Bounds = usual): unknown {
  if (!isWithin(text, bounds)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const [quote, comma, backslash] = [34, 44, 92]
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125]

/** Looks at each character once: some 60 ms for 10 MB. Whether it is JSON at all is for the parser to say. */
function isWithin(text: string, { deepest, most, widest }: Bounds): boolean {
  /** The commas of each object that is open, and of each list, which may be long. */
  const commas: number[] = []
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === quote) {
      at = endOfString(text, at)
    } else if (char === openList || char === openObject) {
      count += 1
      if (count > most || commas.push(char === openList ? Number.NEGATIVE_INFINITY : 1) > deepest)
        return false
    } else if (char === closeList || char === closeObject) {
      commas.pop()
    } else if (char === comma && commas.length > 0) {
      const members = (commas.pop() ?? 0) + 1
      if (commas.push(members) > 0 && members > widest) return false
    }
  }
  return true
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === backslash) at += 1
    else if (char === quote) return at
  }
  return text.length
}
