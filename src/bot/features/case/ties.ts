import type { Evidence } from '../../../domain/case/evidence.ts'
import { readableDay } from '../../../domain/days.ts'
import type { Level } from '../../../domain/library/guideline.ts'
import type { AskerReply, Button, ReplyPart } from '../../answer.ts'
import { type LoadedCase, openCase } from '../../case/loading.ts'
import { evidenceLine } from '../../case/words.ts'
import { suggestedFor, tieButton } from '../../goals/ties.ts'
import { untaggedParts } from '../../notes/untagged.ts'
import type { Me, Own } from '../../person/me.ts'
import { counted } from '../../replies/phrases.ts'

/** So many notes are gone through at once, with so many suggestions for each. */
const [mostNotes, mostSuggested] = [5, 2]

/** Notes of a case's dimensions that name none of its expectations: each with the ones that its words come nearest to. */
export async function tieNotes(own: Own, me: Me, target: Level): Promise<AskerReply> {
  const loaded = await openCase(own, me, target)
  const loose = looseIn(loaded)
  const at = { guideline: loaded.made.guideline, target }
  const parts = loose.slice(0, mostNotes).flatMap((evidence): ReplyPart[] => {
    const { note } = evidence
    const ties = suggestedFor(own, at, note)
      .slice(0, mostSuggested)
      .map((expectation) => tieButton(note.id, expectation))
    const edit: Button = { label: 'Edit', asks: { kind: 'note', act: 'edit', id: note.id } }
    return [
      { kind: 'text', text: `${readableDay(note.happenedOn)}: ${evidenceLine(evidence)}` },
      { kind: 'choices', choices: [...ties, edit] },
    ]
  })
  return {
    for: 'asker',
    summary: `${summaryOf(loaded, loose.length)} Only you can see this.`,
    parts: [
      ...parts,
      ...untaggedParts(loaded.untagged),
      {
        kind: 'choices',
        choices: [
          { label: 'Your Case', asks: { kind: 'case', guideline: at.guideline.id, levels: [target.id] } },
        ],
      },
    ],
  }
}

function summaryOf({ made: { evidence, target } }: LoadedCase, loose: number): string {
  if (evidence.length === 0) return `There’s no note in your case for ${target.short} yet.`
  if (loose === 0) return `Every note in your case for ${target.short} names an expectation.`
  const here = loose > mostNotes ? `; here are ${mostNotes}` : ''
  return `${counted(loose, 'note')} in your case ${loose === 1 ? 'names' : 'name'} no expectation of ${target.short}${here}. My suggestions come from their words.`
}

export const looseIn = ({ made }: LoadedCase): readonly Evidence[] =>
  made.evidence.filter(
    (evidence) => !evidence.other && made.parts.some(({ more }) => more.includes(evidence)),
  )
