import { askLimit } from '../../../domain/shares/confirmation.ts'
import type { OpenShare } from '../../../store/shares/shares.ts'
import type { AskerReply, Button } from '../../answer.ts'
import type { Field, Form } from '../../form.ts'
import { clipped } from '../../replies/phrases.ts'
import { pageParts } from '../../shares/parts.ts'

/** Exactly what the colleague will see, before they do. */
export const askPreview = ({ share, shared }: OpenShare, other: string): AskerReply => ({
  for: 'asker',
  title: 'Preview',
  summary: `This is exactly what ${other} will see. Nothing is shown yet. What they’ve seen can’t be unseen.`,
  parts: [
    ...pageParts(shared, 0),
    {
      kind: 'text',
      text: `${other} can answer “I Saw This” or “Partly”, add a line, or not answer. You’ll see an answer under your note. ${other} can take it back at any time.`,
    },
    {
      kind: 'choices',
      choices: [
        {
          label: clipped(`Ask ${other}`, 75),
          asks: { kind: 'confirm.do', act: 'send', id: share.id },
          main: true,
        },
        { label: 'Discard', asks: { kind: 'confirm.do', act: 'drop', id: share.id } },
      ],
    },
  ],
})

/** The same whether they are told or not: nobody learns of others’ requests, or of who refuses. */
export const askedReply = (other: string, noteId: string): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `I’ve asked ${other}. If they answer, I’ll tell you, and you’ll find it under your note. They don’t have to answer.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        ...(noteId === '' ? [] : [openNote(noteId)]),
        { label: 'What Is Shared', asks: { kind: 'shared' } },
      ],
    },
  ],
})

const openNote = (id: string): Button => ({ label: 'Open Note', asks: { kind: 'note', act: 'open', id } })

export const limitReply: AskerReply = {
  for: 'asker',
  summary: `Nothing was sent: you’ve asked ${askLimit.count} times in ${askLimit.days} days, which is the limit. Try again in a few days.`,
  parts: [],
}

export const notAskedReply: AskerReply = {
  for: 'asker',
  summary: 'Discarded. Nobody was asked, and the copy is gone.',
  parts: [],
}

export const notAskedAnyMoreReply: AskerReply = {
  for: 'asker',
  summary: 'Taken back: nobody can open or answer it any more. The copy is deleted.',
  parts: [{ kind: 'choices', choices: [{ label: 'What Is Shared', asks: { kind: 'shared' } }] }],
}

/** What a colleague is asked, word for word, and what they can say. */
export function confirmForm({ share, shared }: OpenShare, asker: string): Form {
  const words = shared.blocks.flatMap(({ title, text, facts }): Field[] => [
    { kind: 'words', text: `${asker} wrote about ${title}:` },
    ...pieces(text).map((piece) => ({ kind: 'words' as const, text: piece })),
    ...facts.flatMap(([name, value]) =>
      pieces(`${name}: ${value}`).map((piece) => ({ kind: 'words' as const, text: piece })),
    ),
  ])
  return {
    id: 'confirm',
    title: 'Can you confirm this?',
    submit: 'Answer',
    keep: { share: share.id },
    fields: [
      ...words,
      {
        kind: 'choice',
        name: 'answer',
        label: 'Your answer',
        options: [
          { value: 'saw', label: 'I Saw This' },
          { value: 'partly', label: 'Partly' },
          { value: 'none', label: 'No Answer' },
        ],
      },
      {
        kind: 'text',
        name: 'line',
        label: 'A line of your own',
        optional: true,
        hint: `${asker} sees your answer, and may show others that you confirmed this. You can take it back at any time. If you choose “No Answer”, nobody is told.`,
      },
    ],
  }
}

/** As much as one section of a view holds. */
const pieces = (text: string): string[] => text.match(/[\s\S]{1,2900}/g) ?? []

/** `id`: of what they said, if they said something. */
export const answeredReply = (asker: string, id: string | undefined): AskerReply => ({
  for: 'asker',
  summary: id
    ? `Thanks. ${asker} sees your answer under their note. You can take it back at any time.`
    : `OK. ${asker} isn’t told anything.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        ...(id ? [{ label: 'Take Back', asks: { kind: 'confirm.do', act: 'withdraw', id } } as const] : []),
        never,
      ],
    },
  ],
})

const never: Button = { label: 'Don’t Ask Me', asks: { kind: 'confirm.do', act: 'never' } }
const again: Button = { label: 'Let People Ask Me', asks: { kind: 'confirm.do', act: 'again' } }

export const withdrawnReply: AskerReply = {
  for: 'asker',
  summary: 'Taken back: what you said about that note is gone.',
  parts: [],
}

export const neverReply: AskerReply = {
  for: 'asker',
  summary: 'OK, nobody can ask you to confirm notes through me any more. People who try aren’t told why.',
  parts: [{ kind: 'choices', choices: [again] }],
}

export const againReply: AskerReply = {
  for: 'asker',
  summary: 'OK, colleagues can ask you to confirm notes, three times a week at most.',
  parts: [{ kind: 'choices', choices: [never] }],
}
