import { parseJson } from '../../../domain/bounded-json.ts'
import { dayIn, readableDay } from '../../../domain/days.ts'
import { notesCsv, notesJson } from '../../../domain/own/export.ts'
import { parsePersonData } from '../../../domain/own/person-data.ts'
import { listCanvases } from '../../../store/canvases/canvases.ts'
import { exportFeedback } from '../../../store/feedback.ts'
import { deletePerson } from '../../../store/people/deleting.ts'
import { holdings } from '../../../store/people/holdings.ts'
import { exportPerson, importPerson } from '../../../store/people/people-data.ts'
import { exportConfirmations } from '../../../store/shares/confirmations.ts'
import { exportShares } from '../../../store/shares/share-data.ts'
import { listMine } from '../../../store/shares/shares.ts'
import { exportWords, readConsent } from '../../../store/unanswered.ts'
import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import { tendCanvases } from '../../canvases/tending.ts'
import { actIn, withUndo } from '../../decorators/undo.ts'
import { type FormErrors, one, type Values } from '../../form.ts'
import { type Me, namesIn, type Own } from '../../person/me.ts'
import { nameOf, otherSide } from '../../shares/sides.ts'
import { tendShares } from '../../shares/tending.ts'
import type { AskedOf, ShownTo } from './access.ts'
import { eraseWord } from './form.ts'
import { notesMarkdown } from './markdown.ts'
import { erasedReply, exportedReply, holdingsReply, importedReply, notImportedReply } from './reply.ts'

export async function exportAll(
  { vault, library, now }: Own,
  { owner, guideline, today, profile }: Me,
): Promise<AskerReply> {
  const data = await exportPerson(vault, owner)
  const said = {
    feedback: await exportFeedback(vault, owner),
    sharedWords: await exportWords(vault, owner),
    ...(await exportShares(vault, owner, now())),
    ...(await exportConfirmations(vault, owner)),
    canvases: await listCanvases(vault.db, owner),
  }
  const file = (end: string, content: string) => ({ name: `my-notes-${today}.${end}`, content })
  return exportedReply([
    file('md', notesMarkdown(data, { namesOf: namesIn(library), ratings: guideline, zone: profile.zone })),
    file('csv', notesCsv(data)),
    file('json', notesJson({ ...data, ...said })),
  ])
}

/** Takes the JSON of an export back; what is there already stays as it is. All that comes is one act. */
export async function importAll(own: Own, { owner }: Me, content: string): Promise<AskerReply> {
  const file = await parsePersonData(parsed(content), breathe)
  if (!file) return notImportedReply
  const { acting, act } = await actIn(own, owner)
  const imported = await importPerson(acting.vault, owner, file.data, own.now())
  return withUndo(own, owner, act, importedReply({ ...imported, left: (imported.left ?? 0) + file.left }))
}

/** A turn of the event loop would give each answer under way but one of its many steps. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))

/** Editors may put a byte order mark in front. */
const parsed = (content: string): unknown => parseJson(content.replace(/^\uFEFF/, ''))

type Asked = { readonly asked?: AskedOf | undefined; readonly who?: string | undefined }

export async function tellHoldings(
  own: Own,
  { owner, profile }: Me,
  { asked, who }: Asked,
): Promise<AskerReply> {
  const { vault } = own
  const sharesWords = (await readConsent(vault.db, owner)) === 'yes'
  const { zone } = profile
  const shown = await shownByThem(own, owner, zone)
  return holdingsReply({ holdings: await holdings(vault, owner), zone, shown, asked, who, sharesWords })
}

/** What they show now, to whom and since when, each with the way to take it back. */
async function shownByThem(own: Own, owner: Owner, zone: string): Promise<ShownTo[]> {
  const mine = await listMine(own.vault, owner, own.now())
  return Promise.all(
    mine.map(
      async ({ share, open }): Promise<ShownTo> => ({
        readerId: share.readerId,
        name: await nameOf(own, otherSide(share, owner)),
        text: `${open?.shared.title ?? 'Something'}, since ${readableDay(dayIn(zone, share.at))}, until ${readableDay(dayIn(zone, share.endsAt))}`,
        open: { label: 'Take Back', asks: { kind: 'share.one', act: 'back', id: share.id } },
      }),
    ),
  )
}

export async function submitErase(own: Own, owner: Owner, values: Values): Promise<AskerReply | FormErrors> {
  if (one(values, 'word')?.trim() !== eraseWord)
    return { errors: { word: `Type ${eraseWord}, in capitals.` } }
  own.usage?.forget(owner)
  const deleted = await deletePerson(own.vault, owner)
  // What shows others a copy of theirs, or them one of others', is closed; this form is forgotten with all that was in hand.
  const after = { ...own, vault: { ...own.vault, inHand: undefined } }
  await tendShares(after, owner.teamId)
  await tendCanvases(after, owner.teamId)
  return erasedReply(deleted)
}
