import type { Intent } from '../features/features.ts'

/**
 * "Forget what I asked about leadership": nothing is asked by it, but by what may stand behind it. All that somebody wrote
 * is their notes.
 */
export function dropped(text: string, again: (text: string) => Intent): Intent | undefined {
  const found = drops.exec(text)
  if (!found) return undefined
  const [, rest = ''] = found
  return /\p{L}/u.test(rest) ? again(rest) : { kind: 'smalltalk', about: 'ok' }
}

const drops =
  /^\W*(?:(?:please|pls|ok|no|oh|sorry|and|so|actually),? )*(?:forget|ignore|disregard|scrap|drop|never ?mind)(?: about)? (?:(?:what|whatever|the (?:question|thing)) (?:that )?i(?:['’]?ve| have)? (?:just )?(?:asked|said|wrote|typed)|everything (?:that )?i(?:['’]?ve| have)? (?:just )?asked)(?: you)?(?: (?:about|on|for|regarding) [^,.;:!?–—-]{1,60}| before| earlier| just now)?[\s.,;:!–—-]*([\s\S]{0,300})$/iu
