import type { Item, Page, PageBlock } from '../../documents/writing/page.ts'
import type { Case } from '../../domain/case/case.ts'
import { dayIn, readableDay } from '../../domain/days.ts'
import { untaggedText } from '../notes/untagged.ts'
import { ratingText } from '../readiness/parts.ts'
import { heading } from '../replies/phrases.ts'
import type { LoadedCase } from './loading.ts'
import { listed, sourceText } from './page.ts'
import { againstTexts, countText, leftOutText, questionText, thinTexts } from './words.ts'

/** What its owner gets ready with, and hands to nobody: what is thin, what speaks against it, and what will be asked. */
export function preparationPage(loaded: LoadedCase, zone: string): Page {
  const { made } = loaded
  const { guideline, from, target, today, questions } = made
  const title = `Preparation for ${target.short}`
  return {
    title,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'text', text: forYouAlone, voice: 'bot' },
      {
        kind: 'facts',
        rows: [
          ['Role', guideline.role],
          ['From → to', `${from.title} → ${target.title}`],
          ['Evidence', countText(made)],
          ['Made on', readableDay(today)],
        ],
      },
      ...lines('Still thin', thinTexts(made), 'Every expectation has a note.'),
      ...(made.evidence.length > 0
        ? lines(
            'What weakens it',
            againstTexts(made),
            'Nothing in the dates, levels and confirmations of these notes.',
          )
        : []),
      ...rated(made, zone),
      ...notIn(loaded),
      { kind: 'heading', level: 1, text: 'Questions that a panel will ask' },
      { kind: 'items', ordered: true, items: questions.map((one) => botItem(questionText(one, made))) },
      ...made.thin.flatMap(({ dimension, missing }) =>
        listed(
          `No note yet: ${dimension.short}`,
          missing.map(({ id, text }) => ({ text: `${heading(id)}: ${text}`, voice: 'guideline' })),
        ),
      ),
      { kind: 'text', text: sourceText(made), voice: 'bot' },
    ],
  }
}

const forYouAlone =
  'Just for you. Your case itself is the other file, which you can send to others. Nothing here is a score or a verdict.'

const botItem = (text: string): Item => ({ text, voice: 'bot' })

const lines = (title: string, texts: readonly string[], none: string): PageBlock[] =>
  listed(title, (texts.length > 0 ? texts : [none]).map(botItem))

function rated({ parts, guideline }: Case, zone: string): PageBlock[] {
  const texts = parts.flatMap(({ dimension, rating }) =>
    rating
      ? [`${dimension.short}: ${ratingText(rating, guideline)}, ${readableDay(dayIn(zone, rating.at))}`]
      : [],
  )
  return texts.length > 0 ? listed('Your own ratings', texts.map(botItem)) : []
}

/** Notes of theirs that the document does not hold, while they can still come into it. */
function notIn({ made, kept, untagged }: LoadedCase): PageBlock[] {
  if (kept?.closedOn) return []
  const left = leftOutText({ made, kept })
  const texts = [
    ...(left === undefined ? [] : [`${left} “case choose” lists them all.`]),
    ...(untagged.length > 0
      ? [
          `${untaggedText(untagged)}: “notes without a dimension” lists ${untagged.length === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ]
  return texts.length > 0 ? listed('Not in it', texts.map(botItem)) : []
}
