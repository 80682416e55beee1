import type { Button, RoomReply } from '../../answer.ts'
import type { Guide } from '../../replies/phrases.ts'

/** `show` alone: which level? */
export function whichLevel({ guideline, place }: Guide): RoomReply {
  const choices = guideline.levels.map(
    (level): Button => ({
      label: level.short,
      asks: { kind: 'expectations', ...place, levels: [level.id] },
    }),
  )
  return {
    for: 'room',
    summary: 'Which level would you like to see?',
    parts: [{ kind: 'choices', choices }],
  }
}

/** A level of one guideline and a dimension of another: nothing states that. */
export const notTogether = ({ guideline: { role }, place }: Guide): RoomReply => ({
  for: 'room',
  summary: `No guideline here has both that level and that dimension. In ${role} there are these:`,
  parts: [
    {
      kind: 'choices',
      choices: [
        { label: 'Levels', asks: { kind: 'levels', ...place } },
        { label: 'Dimensions', asks: { kind: 'dimensions', ...place } },
      ],
    },
  ],
})
