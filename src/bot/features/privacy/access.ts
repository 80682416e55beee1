import type { ReplyRow } from '../../answer.ts'

/** What somebody is shown now. */
export type ShownTo = ReplyRow & { readonly readerId: string }

const none = 'Only you can see your notes and ratings.'
const rest = 'Everything else you alone can see.'

/** Whether somebody can read something: yes, with what and until when; else who can. */
export function summaryOf(
  shown: readonly ShownTo[],
  asked: 'access' | undefined,
  who: string | undefined,
): string {
  if (shown.length === 0) return `${asked ? 'No. ' : ''}${none}`
  if (!asked)
    return 'Only who stands here can read something of yours, and only what you show them; everything else you alone can see.'
  const theirs = shown.filter((one) => isCalled(one, who ?? ''))
  const [first] = theirs
  if (first) return `Yes. ${first.name} can read ${whatOf(theirs)}. To end that, press “Take Back”. ${rest}`
  const named = nameIn(who ?? '')
  const others = Map.groupBy(shown, ({ readerId }) => readerId).values()
  const said = [...others].map((ones) => `${ones[0]?.name ?? ''} can read ${whatOf(ones)}`).join('; ')
  return `${named ? `No, you show ${named} nothing. ` : ''}${said}. To end that, press “Take Back”. ${rest}`
}

const whatOf = (shown: readonly ShownTo[]): string => shown.map(({ text }) => text).join(', and ')

/** By their name, a part of it, or as a mention. */
function isCalled({ name, readerId }: ShownTo, who: string): boolean {
  if (who.includes(`<@${readerId}`)) return true
  const words = wordsOf(name)
  const said = wordsOf(who)
  return said.length > 0 && said.every((word) => words.includes(word))
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** “Lena” is somebody; “my manager” may be anybody. */
const nameIn = (who: string): string | undefined =>
  /^\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*$/u.exec(who)?.[0]
