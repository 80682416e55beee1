import { escapeRegExp } from 'es-toolkit/string/escapeRegExp'
import type { Block } from '../blocks.ts'
import { withoutCode } from './titles.ts'

/** Which end of its levels a document begins with, where a sentence of it says so. */
export function saidHighestFirst(titles: readonly string[], blocks: readonly Block[]): boolean | undefined {
  const [first, last] = [titles.at(0), titles.at(-1)]
  if (first === undefined || last === undefined || titles.length < 2) return undefined
  const sentences = blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'item' ? block.text.split(/(?<=[.!?;])\s+/) : [],
  )
  const says = (title: string, ends: string) => sentences.some((sentence) => isCalled(sentence, title, ends))
  const [firstHigh, firstLow] = [says(first, high), says(first, low)]
  const [lastHigh, lastLow] = [says(last, high), says(last, low)]
  const [isDown, isUp] = [firstHigh || lastLow, firstLow || lastHigh]
  if (isDown !== isUp) return isDown
  return isDown ? undefined : sentences.some((sentence) => downwards.test(sentence)) || undefined
}

const high = 'highest|top|most senior'
const low = 'entry|lowest|first (?:level|step|stage|grade|band)|most junior|starting|bottom'
const downwards =
  /\b(highest|top|most senior)( (level|grade|band|role))?( is| comes| stands)? first\b|\bfrom (the )?(highest|top|most senior)( (level|grade|band|role))? (down|to)\b|\bin descending order\b/i

/** `Level A is the entry level`: its name, and soon after it the word for its place, with nothing between that ends the thought. */
function isCalled(sentence: string, title: string, words: string): boolean {
  const names = [withoutCode(title), title, title.split(/\s[–—-]\s|:\s/)[0] ?? title]
  return names.some((name) => {
    const pattern = `(?<![\\p{L}\\p{N}])${escapeRegExp(name)}(?:\\s*\\([^)]*\\))?,?(?: (?:is|as|being|the|our|=))* (?:${words})\\b`
    return new RegExp(pattern, 'iu').test(sentence)
  })
}
