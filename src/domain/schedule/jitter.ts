const minute = 60_000
const hour = 60 * minute

/**
 * Over how many milliseconds a wave of this many messages goes out: at once where a minute holds them, over an hour
 * at most. A little less than the pace needs, so that it never idles.
 */
export function waveSpan(count: number, perMinute: number): number {
  return count <= perMinute ? 0 : Math.min(hour, 0.9 * (count / perMinute) * minute)
}

/** How late in every wave a person's message goes out, from 0 to below 1: always the same, and even over all people. */
export function jitterOf(person: string): number {
  // FNV-1a, 32 bits, with a last mix: ids that differ in one letter are far apart.
  let hash = 0x811c9dc5
  for (let index = 0; index < person.length; index += 1) {
    hash = Math.imul(hash ^ person.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}
