import type { Dimension } from '../../domain/library/guideline.ts'
import type { KeptNote } from '../../domain/own/note.ts'
import type { Button, ReplyPart } from '../answer.ts'
import { counted } from '../replies/phrases.ts'

/** Where each of the notes without a dimension is shown with what it may be about. */
const tagNotes: Button = { label: 'Tag Notes', asks: { kind: 'notes.untagged' } }

/** "6 notes have no dimension and aren’t counted" */
export const untaggedText = ({ length }: readonly KeptNote[]): string =>
  `${counted(length, 'note')} ${length === 1 ? 'has' : 'have'} no dimension and ${length === 1 ? 'isn’t' : 'aren’t'} counted`

/** What is left out of every count is told beside it. */
export const untaggedParts = (untagged: readonly KeptNote[]): ReplyPart[] =>
  untagged.length === 0
    ? []
    : [
        { kind: 'text', text: `${untaggedText(untagged)}: tag ${untagged.length === 1 ? 'it' : 'them'}.` },
        { kind: 'choices', choices: [tagNotes] },
      ]

/** Where one may be about it all the same, no more is said than what is known. */
export const noNoteOn = ({ short }: Dimension, untagged: readonly KeptNote[]): string =>
  untagged.length === 0
    ? `You have no note on ${short} yet.`
    : `None of your notes is tagged ${short} yet; ${counted(untagged.length, 'note')} ${untagged.length === 1 ? 'has' : 'have'} no dimension.`
