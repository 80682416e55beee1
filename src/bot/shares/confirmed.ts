import { dayIn, readableDay } from '../../domain/days.ts'
import type { Confirmation } from '../../domain/shares/confirmation.ts'
import { asksAbout } from '../../store/shares/asks.ts'
import { confirmationsOf } from '../../store/shares/confirmations.ts'
import type { Owner } from '../../store/vault.ts'
import { type ReplyPart, strong, type Words } from '../answer.ts'
import type { Own } from '../person/me.ts'
import { nameOf } from './sides.ts'

const answers: Readonly<Record<Confirmation['answer'], string>> = { saw: 'saw this', partly: 'partly' }

type Note = { readonly id: string; readonly at: Date }

/** Who confirmed a note of the owner's, and when; who was asked and said nothing. */
export async function confirmedParts(own: Own, owner: Owner, note: Note, zone: string): Promise<ReplyPart[]> {
  const asks = await asksAbout(own.vault.db, owner, note.id)
  const confirmed = (await confirmationsOf(own.vault, owner, [note.id])).get(note.id) ?? []
  const day = (at: Date) => readableDay(dayIn(zone, at))
  const name = (personId: string) => nameOf(own, { teamId: owner.teamId, personId })
  const said = confirmed.map(async ({ by, at, askedAt, answer, line }): Promise<Words> => {
    const since = note.at > askedAt ? ' You’ve changed the note since.' : ''
    return [
      strong(await name(by)),
      { text: `, ${day(at)}: ${answers[answer]}.${line ? ` “${line}”` : ''}${since}` },
    ]
  })
  const silent = asks
    .filter(({ id }) => !confirmed.some((each) => each.id === id))
    .map(
      async ({ colleagueId, at }): Promise<Words> => [
        strong(await name(colleagueId)),
        { text: `, asked ${day(at)}: not answered` },
      ],
    )
  const items = await Promise.all([...said, ...silent])
  return items.length > 0 ? [{ kind: 'list', heading: 'Confirmed by', items }] : []
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
