import { z } from 'zod'
import { clear, dimensionsOfOwn } from '../topics/rules.ts'
import { decisive, type Readable } from './kind.ts'
import { about } from './slots.ts'

const schema = z.object({ kind: z.literal('case'), ...about })

export const promotionCase: Readable<typeof schema> = {
  schema,
  label: 'packet',
  bareVerb: 'no cue',
  cues: {
    command:
      '^ packet, ^ case for <level>, ^ my case $, ^ promotion case, my case for <level>/promotion, my case $, <make>/<show>/work .. my case, case for .. promotion $, my promotion case',
    certain: `
      <kept> .. into/in/as .. one/a/single <document>, hand .. panel/committee, hand in .. promotion/panel/committee, for .. promotion committee
      one/a/single <document> .. all .. <mine>, bundle/compile .. <mine>, <document> for .. promotion/panel, my promotion <document>, <document> .. boss .. <mine>
      my packet, promotion packet/document/package/dossier, <mine> .. into .. <document>/case, in/as .. one/a/single <document>
      <make> .. packet, brag document/sheet, <make> .. document .. promotion/notes/evidence/everything`,
    sure: `
      promotion case/file, <make> .. <mine> .. together, put .. together .. <mine>, write up .. <mine>, out of .. my notes
      summary of .. my notes/evidence, out of what i, for .. promotion panel/committee, as .. document/pdf, self review`,
    likely: 'packet, committee, dossier, <make> .. <mine>, promotion panel',
    faint: 'promotion',
  },
  facts: ({ words, levels }) =>
    words[0]?.word === 'case' && words.length <= longest && levels.length > 0
      ? [[decisive, '“case” and a level']]
      : [],
  topics: { of: 'dimension', said: (look) => dimensionsOfOwn(look, clear), taught: 'parts' },
  fill: ({ about }) => ({ kind: 'case', ...about }),
}

const longest = 4
