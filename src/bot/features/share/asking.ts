import type { KeptNote } from '../../../domain/own/note.ts'
import { askDays, confirmationSchema } from '../../../domain/shares/confirmation.ts'
import type { Shared } from '../../../domain/shares/share.ts'
import { findNote } from '../../../store/notes/notes.ts'
import { asksTo, askToConfirm, hasAsked, setNoAsking, wantsNoAsking } from '../../../store/shares/asks.ts'
import { confirm, withdraw } from '../../../store/shares/confirmations.ts'
import { draftShare } from '../../../store/shares/drafts.ts'
import { declineShare, endShare } from '../../../store/shares/ending.ts'
import { endAfter, findMine, findShown } from '../../../store/shares/shares.ts'
import type { AskerReply } from '../../answer.ts'
import { type Filled, type Form, type FormErrors, many, one } from '../../form.ts'
import type { Me, Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import { lineOf } from '../../shares/confirmed.ts'
import { copyOfNotes } from '../../shares/copies.ts'
import { noReachReply, notSentReply, notThereReply } from '../../shares/reply.ts'
import { nameOf } from '../../shares/sides.ts'
import { refusalOf, whyNotOpen, whyNotSend } from '../../shares/standing.ts'
import { tendShares } from '../../shares/tending.ts'
import {
  againReply,
  answeredReply,
  askedReply,
  askPreview,
  confirmForm,
  limitReply,
  neverReply,
  notAskedAnyMoreReply,
  notAskedReply,
  withdrawnReply,
} from './asking-reply.ts'
import type { ConfirmIntent } from './asking-spec.ts'
import { personField } from './choosing.ts'

type ById = { readonly id: string }

/** What of a note can be left out; what happened can't. */
const parts = [
  { value: 'Result', label: 'What came of it' },
  { value: 'Dimension', label: 'Which dimension it’s about' },
  { value: 'Expectation', label: 'Which expectation it shows' },
  { value: 'Link', label: 'The link' },
] as const

export async function openAskForm(
  own: Own,
  me: Me,
  { id, reader }: ById & { readonly reader?: string | undefined },
): Promise<AskerReply> {
  if (!own.reach) return noReachReply
  const note = await findNote(own.vault, me.owner, id)
  if (!note) return notThereReply
  const form: Form = {
    id: 'ask-confirm',
    title: 'Ask to confirm',
    submit: 'Preview',
    keep: { note: id },
    fields: [
      { ...personField, label: 'Who can confirm it', initial: reader },
      {
        kind: 'choices',
        name: 'parts',
        label: 'What they see besides what happened',
        optional: true,
        options: parts,
        initial: ['Result'],
      },
    ],
  }
  return formReply(form, { kind: 'confirm.ask', id, ...(reader && { reader }) })
}

export async function submitAsk(
  own: Own,
  me: Me,
  { keep, values }: Filled,
): Promise<AskerReply | FormErrors> {
  const { vault, reach, now } = own
  const note = await findNote(vault, me.owner, keep.note ?? '')
  if (!reach) return noReachReply
  if (!note) return notThereReply
  const readerId = one(values, 'person') ?? ''
  const colleague = { teamId: me.owner.teamId, personId: readerId }
  const refusal = await refusalOf(reach, colleague, me.owner.personId)
  if (refusal) return { errors: { person: refusal } }
  const id = own.newId()
  const shared = partOf(copyOfNotes(own.library, [note]), many(values, 'parts'))
  const made = { id, readerId, kind: 'confirmation', shared, endsAt: endAfter(now(), askDays) } as const
  await draftShare(vault, me.owner, made, now())
  const mine = await findMine(vault, me.owner, id, now())
  if (!mine) return notThereReply
  const reader = { ...colleague, personId: mine.share.readerId }
  return askPreview(mine, await nameOf(own, reader))
}

/** Only what was chosen of the one note. */
const partOf = ({ title, blocks }: Shared, chosen: readonly string[]): Shared => ({
  title,
  blocks: blocks.map(({ id, title, text, facts }) => ({
    id,
    title,
    text,
    facts: facts.filter(([name]) => chosen.includes(name)),
  })),
  rated: [],
})

export async function confirming(own: Own, me: Me, { act, id = '' }: ConfirmIntent): Promise<AskerReply> {
  const { vault, now } = own
  switch (act) {
    case 'send':
      return send(own, me, id)
    case 'drop':
      return drop(own, me, id)
    case 'read':
      return lineOf(own, me, id)
    case 'withdraw':
      return takeAnswerBack(own, me, id)
    case 'never': {
      if (!(await setNoAsking(vault.db, me.owner, true, now(), vault.order))) return asItStands(own, me)
      for (const each of await asksTo(vault.db, me.owner)) await declineShare(vault, me.owner, each)
      await tendShares(own, me.owner.teamId)
      return neverReply
    }
    case 'again': {
      await setNoAsking(vault.db, me.owner, false, now(), vault.order)
      return asItStands(own, me)
    }
  }
}

const asItStands = async ({ vault }: Own, { owner }: Me): Promise<AskerReply> =>
  (await wantsNoAsking(vault.db, owner)) ? neverReply : againReply

/** A draft is discarded. A request is taken back: that reads the same whether anybody was told of it. */
async function drop(own: Own, me: Me, id: string): Promise<AskerReply> {
  const isAsked = await hasAsked(own.vault.db, me.owner, id)
  const isEnded = await endShare(own.vault, me.owner, id)
  await tendShares(own, me.owner.teamId)
  if (isAsked) return notAskedAnyMoreReply
  return isEnded ? notAskedReply : notThereReply
}

/** Where it is open before the asker's eyes it is covered. */
async function takeAnswerBack(own: Own, me: Me, id: string): Promise<AskerReply> {
  const isWithdrawn = await withdraw(own.vault.db, me.owner, id, own.vault.order)
  await tendShares(own, me.owner.teamId)
  return isWithdrawn ? withdrawnReply : notThereReply
}

async function send(own: Own, me: Me, id: string): Promise<AskerReply> {
  const { vault, now } = own
  const mine = await findMine(vault, me.owner, id, now())
  const noteId = mine?.shared.blocks[0]?.id ?? ''
  const note: KeptNote | undefined = mine && (await findNote(vault, me.owner, noteId))
  if (mine && !note) return notThereReply
  const refusal = mine && (await whyNotSend(own, mine.share))
  if (refusal) return notSentReply(refusal)
  const outcome = await askToConfirm(vault, me.owner, { id, noteId, notice: own.newId(), now: now() })
  if (outcome === undefined) return notThereReply
  if (outcome === 'limit') {
    await endShare(vault, me.owner, id)
    return limitReply
  }
  // Nobody is told: the copy is of no use, and the asker hears the same.
  if (outcome === 'held') await endShare(vault, me.owner, id)
  const reader = mine && { teamId: me.owner.teamId, personId: mine.share.readerId }
  return { ...askedReply(reader ? await nameOf(own, reader) : 'your colleague', noteId), tells: true }
}

/** Exactly the words that were chosen for them, and their answer. */
export async function openConfirm(own: Own, me: Me, { id }: ById): Promise<AskerReply> {
  const shown = await findShown(own.vault, me.owner, id, own.now())
  if (shown?.share.kind !== 'confirmation') return notThereReply
  const asker = { teamId: shown.share.teamId, personId: shown.share.ownerId }
  const refusal = await whyNotOpen(own, shown.share)
  if (refusal) return refusal
  const form = confirmForm(shown, await nameOf(own, asker))
  return { ...formReply(form, { kind: 'confirm.open', id }), shows: { kind: 'share', id } }
}

export async function submitConfirm(
  own: Own,
  me: Me,
  { keep, values }: Filled,
): Promise<AskerReply | FormErrors> {
  const { vault, now } = own
  const id = keep.share ?? ''
  const shown = await findShown(vault, me.owner, id, now())
  if (shown?.share.kind !== 'confirmation') return notThereReply
  const asker = await nameOf(own, { teamId: shown.share.teamId, personId: shown.share.ownerId })
  const said = one(values, 'answer')
  const line = one(values, 'line')
  if ((line ?? '').length > 500) return { errors: { line: 'One line: 500 characters at most.' } }
  const { data } = confirmationSchema.safeParse({ answer: said, ...(line && { line }) })
  if (data) await confirm(vault, me.owner, { id, notice: own.newId(), now: now(), ...data })
  await declineShare(vault, me.owner, id)
  await tendShares(own, me.owner.teamId)
  return answeredReply(asker, data && id)
}
