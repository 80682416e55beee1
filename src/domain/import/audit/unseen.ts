import { quoted } from '../grid/cell-words.ts'
import type { GuidelineDraft } from '../guideline.ts'
import { Refused } from '../refused.ts'
import type { Look } from './look.ts'
import { titleKey } from './names.ts'
import { comingAgain } from './recurring.ts'
import { namesBesideLevels } from './strangers.ts'

/** All levels in the order of the source, from below, with the names among their titles that were not taken as levels. */
export function levelTitlesIn(look: Look): string[] | undefined {
  const unseen = [
    ...namesBesideLevels(look),
    ...comingAgain(look, 'dimensions').filter(({ kind }) => kind.startsWith('heading')),
  ]
  const [first] = unseen
  if (!first) return undefined
  const keys = new Set(unseen.map(({ text }) => titleKey(text)))
  const all = look.view.names
    .flat()
    .filter(
      (name) => name.kind === first.kind && (keys.has(titleKey(name.text)) || look.level(name).length === 1),
    )
  const titles = [...new Map(all.map(({ text }) => [titleKey(text), text])).values()]
  const known = all.flatMap(look.level)
  const isLowestFirst = known[0] === look.draft.levels.find(({ id }) => known.includes(id))?.id
  return isLowestFirst ? titles : titles.toReversed()
}

/** What was understood, and what holding it against the documents gave. */
export type Held = {
  readonly draft: GuidelineDraft
  readonly isSound: boolean
  readonly levelTitles: readonly string[] | undefined
}

/**
 * With the levels that were not seen the first time, where all agrees with the documents then: it is asked whether they are some.
 */
export function withUnseen(first: Held, again: (levelTitles: readonly string[]) => Held): GuidelineDraft {
  if (!first.levelTitles) return first.draft
  const second = tried(() => again(first.levelTitles ?? []))
  const known = new Set(first.draft.guideline.levels.map(({ title }) => titleKey(title)))
  const added = (second?.draft.guideline.levels ?? []).filter(({ title }) => !known.has(titleKey(title)))
  if (!second?.isSound || added.length === 0 || doubts(second.draft) >= doubts(first.draft))
    return first.draft
  const names = quoted(added.map(({ title }) => title))
  const text = `LOOK: taken as levels because of where they are, though they don’t read like levels: ${names}. If one isn’t a level, name all levels, lowest first, with --level-titles, and import again.`
  return {
    ...second.draft,
    remarks: [{ path: ['levels'], text, about: ['levels'] }, ...second.draft.remarks],
  }
}

const doubts = ({ remarks }: GuidelineDraft): number => remarks.filter(({ about }) => about).length

function tried(make: () => Held): Held | undefined {
  try {
    return make()
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}
