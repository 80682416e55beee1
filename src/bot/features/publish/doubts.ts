import type { Understood } from '../../../domain/published/draft.ts'
import type { ReplyPart } from '../../answer.ts'
import { capital, clipped, counted } from '../../replies/phrases.ts'
import { pairItems } from './pairs.ts'
import { inForm } from './shell-words.ts'

const shownPlaces = 5

/** Each reason with its places, and the words where they are few. */
export function leftOutParts(leftOut: Understood['leftOut']): ReplyPart[] {
  if (leftOut.length === 0) return [{ kind: 'text', text: 'Nothing was left out.' }]
  const groups = [...Map.groupBy(leftOut, ({ why }) => why)]
  return [
    { kind: 'title', text: `Left out: ${counted(leftOut.length, 'place')}` },
    ...groups.map(([why, all]): ReplyPart => {
      const more = all.length - shownPlaces
      return {
        kind: 'list',
        heading: capital(why),
        items: [
          ...all
            .slice(0, shownPlaces)
            .map(({ at, text }) => `${at}: ${clipped(text.replace(/\s+/g, ' '), 120)}`),
          ...(more > 0 ? [`and ${more} more`] : []),
        ],
      }
    }),
  ]
}

/** What only its owner can tell. */
export function questions(looks: readonly string[], { pairs, document }: Understood): ReplyPart[] {
  if (looks.length + pairs.length === 0) return []
  return [
    { kind: 'title', text: `Please answer ${counted(looks.length + pairs.length, 'question')}` },
    ...(looks.length > 0
      ? [{ kind: 'list', items: looks.map((look) => inForm(look, 'Answer the Questions')) } as const]
      : []),
    ...(pairs.length > 0
      ? [
          {
            kind: 'list',
            heading:
              'Does the higher level ask for more of the same thing here? Confirm it in the form; what you don’t confirm counts as two things',
            items: pairItems(document, pairs.slice(0, shownPlaces)),
            ordered: true,
          } as const,
          ...(pairs.length > shownPlaces
            ? [
                {
                  kind: 'text',
                  text: `And ${counted(pairs.length - shownPlaces, 'more pair')}, all in the form. If you confirm none, each statement stays on its own.`,
                } as const,
              ]
            : []),
        ]
      : []),
  ]
}
