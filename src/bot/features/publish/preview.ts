import type { Understood } from '../../../domain/published/draft.ts'
import type { KeptDraft } from '../../../store/published/drafts.ts'
import type { AskerReply, Button } from '../../answer.ts'
import { asNotes } from '../../replies/as-notes.ts'
import { type Beside, nextParts, replaces } from './beside.ts'
import { guidelineParts, postingParts } from './contents.ts'
import { leftOutParts, questions } from './doubts.ts'
import { namesOf, of } from './reply.ts'
import { inForm } from './shell-words.ts'

/** What was understood of a document, for its owner to hold against it; or why it was not. */
export function previewReply(kept: KeptDraft, beside: Beside): AskerReply {
  const { made } = kept.draft
  switch (made.kind) {
    case 'understood':
      return understoodReply(kept, made, beside)
    case 'refused':
      return refusedReply(kept, made.message)
    case 'unread':
      return {
        for: 'asker',
        summary: `I haven’t read ${namesOf(kept)} yet. Only you can see this.`,
        parts: [
          {
            kind: 'choices',
            choices: [
              { label: 'Read It', asks: of(kept, 'read'), main: true },
              { label: 'Discard', asks: of(kept, 'discard') },
            ],
          },
        ],
      }
  }
}

function understoodReply(kept: KeptDraft, made: Understood, beside: Beside): AskerReply {
  const { document, looks, pairs, leftOut } = made
  const { kind, value } = document
  const open = looks.length + pairs.length
  const audience =
    value.audience === 'anyone'
      ? 'also in channels shared with other organisations'
      : 'for this workspace alone'
  return {
    for: 'asker',
    title: `Preview: ${value.title}`,
    summary: `${beside.note ? `${beside.note} ` : ''}This is what I read in ${namesOf(kept)}. Check it against the document. Nothing is published until you press “Publish”. Only you can see this.`,
    parts: [
      {
        kind: 'text',
        text: `${kind === 'guideline' ? `A role guideline for: ${value.role}` : 'A job posting'}. Version ${value.version}, ${audience}. Its id is ${value.id}.`,
      },
      ...(beside.alike ? [] : replaces(document, beside)),
      ...nextParts(kept, beside.alike),
      ...(kind === 'guideline' ? guidelineParts(value) : postingParts(value)),
      ...leftOutParts(leftOut),
      ...questions(looks, made),
      ...(beside.sample.length > 0
        ? [{ kind: 'title', text: 'How an answer will look' } as const, ...beside.sample]
        : []),
      {
        kind: 'choices',
        choices: [
          ...(beside.alike ? [] : [{ label: 'Publish', asks: of(kept, 'publish'), main: true } as const]),
          { label: open > 0 ? 'Answer the Questions' : 'Change Something', asks: of(kept, 'settle') },
          { label: 'Discard', asks: of(kept, 'discard') },
        ],
        more: ownNotes(kept),
      },
    ],
  }
}

/** It may be none of the organisation’s documents, and its sender’s own notes. */
const ownNotes = ({ draft: { files } }: KeptDraft): Button[] =>
  files.length > 0 ? [asNotes(files.map(({ id }) => id))] : []

/** The same words as at a shell, all problems at once. */
function refusedReply(kept: KeptDraft, message: string): AskerReply {
  const lines = message.split('\n').flatMap((line) => inForm(line.trim(), 'Say More') || [])
  const helps = /--[a-z]/.test(message)
  return {
    for: 'asker',
    title: `Not understood: ${namesOf(kept)}`,
    summary:
      'I can’t make a guideline or posting from this document yet, and nothing was published. Only you can see this.',
    parts: [
      { kind: 'list', items: lines },
      {
        kind: 'text',
        text: helps
          ? 'Press “Say More” to fill in what’s missing. Or fix the document and drop it in again.'
          : 'Fix the document and drop it in again, or press “Say More”.',
      },
      {
        kind: 'choices',
        choices: [
          { label: 'Say More', asks: of(kept, 'settle'), main: true },
          { label: 'Discard', asks: of(kept, 'discard') },
          ...ownNotes(kept),
        ],
      },
    ],
  }
}
