import type { Button, RoomReply } from '../../answer.ts'
import type { Guide } from '../../phrases.ts'

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
