import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (pattern: string) => globSync(pattern).map((path) => readFileSync(path, 'utf8'))
const dialogues = read('test/dialogues/**/*.txt')
test('no words of the old dialect are said', () => {
  const texts = [
    ...dialogues,
    ...read('src/bot/**/*.ts'),
    ...read('src/slack/views/*.ts'),
    ...read('src/cli/**/*.ts'),
    ...read('data/postings/*.yaml'),
    ...read('README.md'),
    ...globSync('docs/*.md')
      .filter((path) => !path.endsWith('voice.md'))
      .map((path) => readFileSync(path, 'utf8')),
  ]
  const dialect =
    /take you for|take your role|nothing comes from|by myself\.|thinnest (first|in)|What is thin|goes on again|Later, then|Share here|did not understand (that|when)|In packs|write nothing to you|Quarters of 4|It is about \w+ ?$|Copies of notes|speaks against|hold (it|this) against|holds (now|again)\b|to hand on|lies elsewhere|ask who runs|is of before|comes? nearest|what came since|tells more of|I lack the permission|doesn’t (hand me|tell me right now whether)|the last one first|choose among|alone can see|, and nothing that|nothing of this is|as one keeps|none of its work|I (show|take|keep) [^.]{0,20}alone|, I can show/i
  const found = texts.flatMap((text) =>
    text.split('\n').filter((line) => dialect.test(line) && !/^\s*(\/\/|\*|\/\*\*)/.test(line)),
  )
  expect(found).toEqual([])
})
