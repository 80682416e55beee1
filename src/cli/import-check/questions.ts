import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Mind, mindOf } from '../../bot/mind.ts'
import { plain as asText } from '../../bot/replies/plain.ts'
import { cell, guidelineSchema } from '../../domain/library/guideline.ts'
import type { Library } from '../../domain/library/library.ts'
import { nameKey } from '../../domain/library/naming-problems.ts'
import { postingSchema } from '../../domain/library/posting.ts'
import type { Understood } from '../../importing/understand.ts'
import { answerTo } from '../ask.ts'
import { labelsOf } from '../labels.ts'
import { openLibrary } from '../library.ts'
import { shippedModel } from '../model.ts'
import { asWords, type Outcome, readLabelled } from '../scoring.ts'
import { surfaceSchema } from '../talk.ts'
import type { Expected } from './expected.ts'
import { importedFrom, type Understand } from './imported.ts'
import { isOneOf, plain } from './titles.ts'

const titles = z.array(z.string()).default([])

/** A question on an imported document, with its levels and dimensions as the document calls them. */
const questionSchema = z.object({
  text: z.string(),
  surface: surfaceSchema.default('dm'),
  intent: z.string(),
  levels: titles,
  /** Sections, where the document is a posting. */
  dimensions: titles,
  /** Words that the answer must show. */
  passages: titles,
})
type Question = z.infer<typeof questionSchema>

/** How a question was answered; `wanted` and `got` as in the scores of labelled lines. */
export type Answered = {
  readonly text: string
  readonly wanted: string
  readonly got: string
  readonly outcome: Outcome
}

const fileIn = (dir: string): string => join(dir, 'questions.jsonl')
export const hasQuestions = (dir: string): boolean => existsSync(fileIn(dir))

type Way = { readonly understand: Understand; readonly now: () => Date }

/** Each question put to a bot that has the imported document alone; a document that is refused answers none. */
export async function questionsOn(
  dir: string,
  expected: Expected,
  { understand, now }: Way,
): Promise<Answered[]> {
  const questions = readLabelled(fileIn(dir), questionSchema)
  const imported = await importedFrom(dir, expected, understand)
  if ('refusal' in imported)
    return questions.map(({ text, intent }) => ({ text, wanted: intent, got: 'refused', outcome: 'asked' }))
  const mind = mindOf({ library: libraryOf(imported.file), learned: shippedModel(), now })
  return Promise.all(questions.map((question) => answered(mind, question, expected)))
}

function libraryOf({ folder, text }: Understood): Library {
  const value: unknown = parse(text)
  return folder === 'guidelines'
    ? { guidelines: [guidelineSchema.parse(value)], postings: [] }
    : { guidelines: shipped().guidelines, postings: [postingSchema.parse(value)] }
}

/** A posting stands beside a guideline. */
const shipped = (): Library => openLibrary({ own: undefined, shipped: true })

/** More passages than these are no answer to a question about one. */
const mostShown = 12

async function answered(mind: Mind, question: Question, expected: Expected): Promise<Answered> {
  const { reading, answer } = await answerTo(mind, question)
  const { kind } = reading.intent
  const labels = labelsOf(reading.intent, mind)
  const [wanted, got] = [idsOf(question, mind, expected), labels].map((each) =>
    asWords(each.intent === 'unknown' ? { ...each, levels: [], dimensions: [] } : each),
  )
  const text = plain(asText(answer).replaceAll('*', ''))
  const isShown = question.passages.every((words) => text.includes(plain(words)))
  const isSearched = question.passages.length > 0 && [labels.intent, question.intent].includes('search')
  const isFound = isSearched && isShown && shownIn(text, mind) <= mostShown
  const isRight = isFound || (wanted === got && isShown)
  const asksBack = kind === 'unclear' || kind === 'which'
  return {
    text: question.text,
    wanted: wanted ?? '',
    got: asksBack ? kind : `${got}${wanted === got && !isShown ? ' without the words' : ''}`,
    outcome: isRight ? 'right' : asksBack ? 'asked' : 'wrong',
  }
}

/** How many expectations stand in an answer. */
const shownIn = (text: string, { library }: Mind): number =>
  library.guidelines
    .flatMap(({ dimensions, levels }) =>
      dimensions.flatMap((each) => levels.map((level) => cell(each, level))),
    )
    .flat()
    .filter((each) => text.includes(plain(each.text))).length

/** What a question is labelled with, by the ids of the imported document; a title that it has not stays as it is. */
function idsOf(question: Question, { library }: Mind, { accept }: Expected) {
  type Named = {
    readonly id: string
    readonly title: string
    readonly aliases?: readonly string[] | undefined
  }
  const idIn = (all: readonly Named[]) => (title: string) =>
    all.find((each) => isOneOf(each.title, [title, ...(accept[title] ?? [])]))?.id ??
    all.find(({ id, aliases = [] }) => [id, ...aliases].some((name) => nameKey(name) === nameKey(title)))
      ?.id ??
    title
  const [guideline] = library.guidelines
  const [posting] = library.postings
  return {
    intent: question.intent,
    levels: question.levels.map(idIn(guideline?.levels ?? [])),
    dimensions: question.dimensions.flatMap((title) =>
      guideline ? [idIn(guideline.dimensions)(title)] : [],
    ),
    sections: question.dimensions.flatMap((title) => (posting ? [idIn(posting.sections)(title)] : [])),
  }
}
