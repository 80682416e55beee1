export type Random = () => number

/** mulberry32: the same seed gives the same run. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** An id as Slack writes them: a letter or two, then upper-case letters and digits. */
export function slackId(prefix: string, random: Random): string {
  return `${prefix}0${pick('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789', 9, random)}`
}

export function secret(length: number, random: Random): string {
  return pick('abcdefghijklmnopqrstuvwxyz0123456789', length, random)
}

function pick(letters: string, length: number, random: Random): string {
  return Array.from({ length }, () => letters.charAt(Math.floor(random() * letters.length))).join('')
}
