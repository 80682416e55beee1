import { readableDay } from '../../../domain/days.ts'
import { untaggedIn } from '../../../domain/own/untagged.ts'
import { listNotes } from '../../../store/notes/note-list.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { tagButtons } from '../../notes/reply.ts'
import { suggestedFor } from '../../notes/saving.ts'
import { untaggedText } from '../../notes/untagged.ts'
import type { Me, Own } from '../../person/me.ts'
import { firstLine } from '../../replies/phrases.ts'

/** So many notes are gone through at once. */
const most = 5

/** The notes that count for nothing yet, each with the dimensions that its words may be about. */
export async function showUntagged(own: Own, me: Me): Promise<AskerReply> {
  const untagged = untaggedIn(await listNotes(own.vault, me.owner), me.guideline)
  const parts = untagged.slice(0, most).flatMap((note): ReplyPart[] => {
    const edit: Button = { label: 'Edit', asks: { kind: 'note', act: 'edit', id: note.id } }
    return [
      { kind: 'text', text: `${readableDay(note.happenedOn)}: ${firstLine(note.what)}` },
      {
        kind: 'choices',
        choices: [...tagButtons(note, suggestedFor(own, me, note)), edit],
      },
    ]
  })
  const rest = untagged.length - most
  return {
    for: 'asker',
    summary:
      untagged.length === 0
        ? 'Every note of yours has a dimension. Only you can see this.'
        : `${untaggedText(untagged)}${rest > 0 ? `; here are the newest ${most}` : ''}. My suggestions come from their words; press “Edit” to choose any dimension. Only you can see this.`,
    parts: [
      ...parts,
      {
        kind: 'choices',
        choices: [
          { label: 'Readiness', asks: { kind: 'readiness' } },
          { label: 'Your Case', asks: { kind: 'case' } },
        ],
      },
    ],
  }
}
