import { dayIn, readableDay } from '../../domain/days.ts'
import type { Confirmation } from '../../domain/shares/confirmation.ts'
import { asksAbout } from '../../store/shares/asks.ts'
import { confirmationsOf, findConfirmation } from '../../store/shares/confirmations.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerReply, ReplyPart, ReplyRow } from '../answer.ts'
import type { Me, Own } from '../person/me.ts'
import { notThereReply } from './reply.ts'
import { nameOf } from './sides.ts'

/** What a colleague said, as the bot says it. */
export const answerNames: Readonly<Record<Confirmation['answer'], string>> = {
  saw: 'saw this',
  partly: 'partly',
}

type Note = { readonly id: string; readonly at: Date }

/** Who confirmed a note of the owner's, and when, without their words; who was asked and said nothing. */
export async function confirmedParts(own: Own, owner: Owner, note: Note, zone: string): Promise<ReplyPart[]> {
  const asks = await asksAbout(own.vault.db, owner, note.id)
  const confirmed = (await confirmationsOf(own.vault, owner, [note.id])).get(note.id) ?? []
  const name = (personId: string) => nameOf(own, { teamId: owner.teamId, personId })
  const said = confirmed.map(async (one): Promise<ReplyRow> => {
    const since = note.at > one.askedAt ? ' You’ve changed the note since.' : ''
    return {
      name: await name(one.by),
      text: `${saidOn(one, zone)}${since}`,
      ...(one.line && { open: { label: 'Look', asks: { kind: 'confirm.do', act: 'read', id: one.id } } }),
    }
  })
  const silent = asks
    .filter(({ id }) => !confirmed.some((each) => each.id === id))
    .map(
      async ({ colleagueId, at }): Promise<ReplyRow> => ({
        name: await name(colleagueId),
        text: `asked ${readableDay(dayIn(zone, at))}: not answered`,
      }),
    )
  const rows = await Promise.all([...said, ...silent])
  return rows.length > 0
    ? [
        { kind: 'title', text: 'Confirmed by' },
        { kind: 'table', rows },
      ]
    : []
}

const saidOn = ({ at, answer }: Confirmation, zone: string): string =>
  `${readableDay(dayIn(zone, at))}: ${answerNames[answer]}.`

/** What a colleague wrote is theirs, and goes when they say so: in a view alone, never in a message. */
export async function lineOf(own: Own, { owner, profile }: Me, id: string): Promise<AskerReply> {
  const said = await findConfirmation(own.vault, owner, id)
  if (!said) return notThereReply
  const name = await nameOf(own, { teamId: owner.teamId, personId: said.by })
  return {
    for: 'asker',
    shows: { kind: 'confirmation', id },
    title: 'Confirmed',
    summary: `${name}, ${saidOn(said, profile.zone)}`,
    parts: said.line ? [{ kind: 'quote', text: said.line }] : [],
  }
}

type Confirmer = { readonly name: string; readonly on: string }

/** Who said that they saw what a note tells, by the note's id: a name and a day each. */
export async function confirmersOf(
  own: Own,
  owner: Owner,
  notes: readonly { readonly id: string }[],
  zone: string,
): Promise<ReadonlyMap<string, readonly Confirmer[]>> {
  const all = await confirmationsOf(
    own.vault,
    owner,
    notes.map(({ id }) => id),
  )
  const byNote = [...all].map(async ([id, said]) => {
    const saw = said.filter(({ answer }) => answer === 'saw')
    const named = saw.map(async ({ by, at }) => ({
      name: await nameOf(own, { teamId: owner.teamId, personId: by }),
      on: dayIn(zone, at),
    }))
    return [id, await Promise.all(named)] as const
  })
  return new Map((await Promise.all(byNote)).filter(([, named]) => named.length > 0))
}
