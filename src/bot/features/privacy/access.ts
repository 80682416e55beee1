import type { ReplyRow } from '../../answer.ts'

/** What somebody is shown now. */
export type ShownTo = ReplyRow & { readonly readerId: string }

/** Whether somebody can read it, whether it is private, or who can read it; undefined: all that is kept. */
export type AskedOf = 'access' | 'private' | 'who'

const none = 'Only you can see your notes and ratings: no manager, no colleague, no administrator.'
const rest = 'Only you can see everything else.'

/** Whether somebody can read something: yes, with what and until when; else who can. */
export function summaryOf(
  shown: readonly ShownTo[],
  asked: AskedOf | undefined,
  who: string | undefined,
): string {
  if (shown.length === 0) return `${asked ? firstWord[asked] : ''}${none}`
  if (asked !== 'access')
    return `${asked ? firstWord[asked] : ''}Only you can see your notes and ratings, and the people listed here what you show them.`
  const theirs = shown.filter((one) => isCalled(one, who ?? ''))
  const toEnd = `To end that, press “Take Back”. ${rest}`
  if (theirs.length > 0) return `Yes. ${readersOf(theirs)}. ${toEnd}`
  const named = nameIn(who ?? '')
  return `${named ? `No, you aren’t showing ${named} anything. ` : ''}${readersOf(shown)}. ${toEnd}`
}

const firstWord = { access: 'No. ', private: 'Yes. ', who: '' } as const satisfies Record<AskedOf, string>

/** Each reader by their whole name: two may share the first one. */
const readersOf = (shown: readonly ShownTo[]): string =>
  [...Map.groupBy(shown, ({ readerId }) => readerId).values()]
    .map((ones) => `${ones[0]?.name ?? ''} can read ${ones.map(({ text }) => text).join(', and ')}`)
    .join('; ')

/** By their name, a part of it, or as a mention. */
function isCalled({ name, readerId }: ShownTo, who: string): boolean {
  if (who.includes(`@${readerId}`)) return true
  const words = wordsOf(name)
  const said = wordsOf(who)
  return said.length > 0 && said.every((word) => words.includes(word))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** “Lena” is somebody; “my manager” may be anybody. */
const nameIn = (who: string): string | undefined =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u.exec(who)?.[0]
