import { cellText } from '../library/guideline.ts'
import type { Block, LeftOut, ReadDocument, Remark } from './blocks.ts'
import { noPlace } from './doubts/statements.ts'
import { brief } from './grid/cell-words.ts'
import type { GuidelineDraft } from './guideline.ts'
import { codeIn, isLevelTitle, withoutCode } from './levels/titles.ts'
import { words } from './names.ts'
import { gathering, opening } from './outline/parts.ts'
import { sentenceKeys as sentences } from './sentence-keys.ts'

type Source = { readonly at: string; readonly text: string; readonly isTitle: boolean }

/** Sentences of the documents that stand neither in the guideline nor among what was left out, however they were understood. */
export function lostWords(
  documents: readonly Pick<ReadDocument, 'blocks'>[],
  { guideline, leftOut }: Pick<GuidelineDraft, 'guideline' | 'leftOut'>,
): LeftOut[] {
  const { names, texts } = textsIn(guideline)
  const kept = [...names, ...texts, ...leftOut.flatMap(({ text }) => text.split(' | '))]
    .flatMap(withoutLabels)
    .flatMap(sentences)
  const counts = countsOf(kept)
  const everything = `${edge}${kept.join(edge)}${edge}`
  // Repeated in the documents, and said once in the guideline.
  const once = new Set(
    [...names, ...guideline.levels.map(({ description = '' }) => description)].flatMap(sentences),
  )
  const found = documents.flatMap(({ blocks }) => blocks.flatMap(sourcesOf))
  const all = found.flatMap(({ at, text, isTitle }) =>
    sentences(text).map((sentence) => ({ at, sentence, isTitle: isTitle || once.has(sentence) })),
  )
  const wanted = countsOf(all.map(({ sentence }) => sentence))
  const isLost = ({ sentence, isTitle }: (typeof all)[number]) => {
    const times = isTitle ? 1 : (wanted.get(sentence) ?? 1)
    return (counts.get(sentence) ?? 0) < times && timesIn(everything, sentence, times) < times
  }
  const lost = new Set(all.filter(isLost).map(({ at, sentence }) => `${at} ${sentence}`))
  return found
    .filter(({ at, text }) => sentences(text).some((sentence) => lost.has(`${at} ${sentence}`)))
    .map(({ at, text }) => ({ at, text, why: leads(text) ? overTheRest : noPlace }))
}

const overTheRest = 'headings over what was taken'

/** Asks about words that found no place: they may be a level or a dimension that was not seen. */
export function remarkOnLost(lost: readonly LeftOut[]): Remark[] {
  const [first, ...others] = lost.filter(({ text, why }) => why === noPlace && words(text).length > 2)
  if (!first) return []
  const more = others.length > 0 ? ` and ${others.length} more` : ''
  return [
    {
      path: ['dimensions'],
      text: `LOOK: some words of the document aren’t anywhere in this file (${first.at}: “${brief(first.text)}”${more}). Add them where they belong, or leave them out.`,
      about: ['statements'],
    },
  ]
}

function textsIn(guideline: GuidelineDraft['guideline']): { names: string[]; texts: string[] } {
  const { title, role, aliases, note, source, tracks = [], levels, dimensions } = guideline
  const names = [
    ...[title, role, source.document, ...aliases, ...tracks.map((track) => track.title)],
    ...levels.flatMap((level) => [
      ...[level.title, withoutCode(level.title), codeIn(level.title) ?? ''],
      ...[level.theme ?? '', ...level.aliases],
    ]),
    ...dimensions.flatMap((dimension) => [
      dimension.title,
      ...dimension.title.split(' – '),
      dimension.group ?? '',
    ]),
  ]
  const texts = [
    note ?? '',
    ...levels.map(({ description }) => description ?? ''),
    ...dimensions.flatMap(({ summary, title: name, cells }) => [
      summary === name ? '' : summary,
      ...Object.values(cells).map(cellText),
    ]),
  ]
  return { names, texts }
}

function sourcesOf(block: Block): Source[] {
  const { at } = block
  switch (block.kind) {
    case 'heading':
      return [block.text, block.subtitle ?? ''].map((text) => ({ at, text, isTitle: true }))
    case 'paragraph':
    case 'item':
      return [
        { at, text: block.label ?? '', isTitle: true },
        { at, text: block.text, isTitle: false },
      ]
    case 'table':
      return block.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => (cell.covered ? [] : [{ at: cell.at, text: cell.text, isTitle: false }])),
      )
    case 'rule':
      return []
  }
}

/** A text, and its lines once more as their label and what follows it: `Solver: takes the hardest problems`. */
const withoutLabels = (text: string): string[] => [
  text,
  ...text.split('\n').flatMap((line) => {
    const end = line.indexOf(': ')
    return end < 0 ? [] : [line.slice(0, end), line.slice(end + 2)]
  }),
]

/** A heading that gathers what stands below it, and names none of it. */
const leads = (text: string): boolean =>
  words(text).length <= 6 &&
  !/[.!]$/.test(text) &&
  !isLevelTitle(text) &&
  (opening.test(text) || gathering.test(text))

function countsOf(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const each of list) counts.set(each, (counts.get(each) ?? 0) + 1)
  return counts
}

/** Stands between sentences. */
const edge = '\n'

/** How often it is there from the beginning of a sentence to the end of one, up to so many times. */
function timesIn(text: string, wanted: string, most: number): number {
  // The sentences of the document may be several of the guideline.
  const pattern = new RegExp(`(?<=\\n)${wanted.replaceAll(' ', '[ \\n]')}(?=\\n)`, 'g')
  return [...text.matchAll(pattern)].slice(0, most).length
}
