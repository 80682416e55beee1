import type { Draft, Said, Understood } from '../../../domain/published/draft.ts'
import { linesIn } from '../../../domain/published/edits.ts'
import { changeDraft, findDraft, type KeptDraft } from '../../../store/published/drafts.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import { type Filled, type Form, type FormErrors, one, type Values } from '../../form.ts'
import type { Me, Own } from '../../person/me.ts'
import { edited } from './edited.ts'
import { settleForm } from './form.ts'
import { asPublisher } from './gate.ts'
import type { Who } from './placing.ts'
import { changedReply, goneReply, readingReply } from './reply.ts'

/** The form comes back: what was changed is changed, and what is to be read otherwise is read anew. */
export const submitSettled = (own: Own, owner: Owner, filled: Filled): Promise<AskerReply | FormErrors> =>
  asPublisher(own, owner, async (publishing) => {
    const kept = await findDraft(own.vault, owner, filled.keep.draft ?? '', own.now())
    return kept ? settled({ own, publishing, owner }, kept, filled) : goneReply
  })

/** The form with how to read the document; what was filled in stays as it is. */
export async function withReading(own: Own, { owner }: Me, { keep }: Filled): Promise<Form | undefined> {
  const kept = await findDraft(own.vault, owner, keep.draft ?? '', own.now())
  return kept && keep.at === kept.at.toISOString() ? settleForm(kept, own.library, true) : undefined
}

const changed: FormErrors = {
  errors: {
    title: 'The document changed after you opened this form. Close it, and open it from the newest preview.',
  },
}

async function settled(
  who: Who,
  kept: KeptDraft,
  { keep, values }: Filled,
): Promise<AskerReply | FormErrors> {
  const { own, owner } = who
  const { made } = kept.draft
  if (keep.at !== kept.at.toISOString()) return changed
  const said = saidIn(kept.draft, values)
  if ('errors' in said) return said
  const draft =
    made.kind === 'understood' && isSame(kept.draft, made, said)
      ? await edited(who, kept.draft, made, { said, values })
      : { ...kept.draft, said: { ...said, answered: askedIn(kept.draft) }, made: { kind: 'unread' } as const }
  if ('errors' in draft) return draft
  const next = await changeDraft(own.vault, owner, kept, { at: own.now(), draft })
  if (!next) return changed
  return draft.made.kind === 'unread' ? readingReply(next) : changedReply(next)
}

/** What the form has answered, and before. */
const askedIn = ({ made, said: { answered = [] } }: Draft): string[] => [
  ...new Set([...answered, ...(made.kind === 'understood' ? made.looks : [])]),
]

/** What the form says of how to read, with what was said before. */
function saidIn({ said }: Draft, values: Values): Said | FormErrors {
  const numbers = ['levelCount', 'table', 'dimensionColumn'] as const
  const wrong = numbers.filter((name) => !/^\s*[1-9]?\d?\s*$/.test(one(values, name) ?? ''))
  if (wrong.length > 0)
    return { errors: Object.fromEntries(wrong.map((name) => [name, 'Write a number from 1 to 99.'])) }
  const numbered = (name: string) => Number(one(values, name) ?? 0) || undefined
  const kind = one(values, 'kind')
  const levelsAs = one(values, 'levelsAs')
  const titles = linesIn(one(values, 'levelTitles') ?? '')
  const title = one(values, 'title')?.trim()
  return {
    ...said,
    kind: kind === 'guideline' || kind === 'posting' ? kind : undefined,
    levelsAs: levelsAs === 'rows' || levelsAs === 'columns' ? levelsAs : undefined,
    levelTitles: titles.length > 0 ? titles : undefined,
    levels: numbered('levelCount'),
    table: numbered('table'),
    dimensionColumn: numbered('dimensionColumn'),
    ...(title && { title }),
  }
}

/** Whether it would be read as it was. */
function isSame({ said }: Draft, { document }: Understood, now: Said): boolean {
  const how = ({ levelsAs, levelTitles, levels, table, dimensionColumn }: Said) =>
    JSON.stringify([levelsAs, levelTitles, levels, table, dimensionColumn])
  return (now.kind ?? document.kind) === document.kind && how(said) === how(now)
}
