import type { Courtesy } from '../../../reading/kinds/smalltalk.ts'
import type { Button, RoomReply } from '../../answer.ts'
import { firstSteps } from '../../replies/first-steps.ts'

/** A greeting is answered with what there is to ask; thanks and a goodbye want no menu. */
export function smalltalkReply(about?: Courtesy, count = 0): RoomReply {
  switch (about) {
    case 'thanks':
      return { for: 'room', summary: 'You’re welcome.', parts: [] }
    case 'bye':
      return { for: 'room', summary: 'See you!', parts: [] }
    case 'ok':
      return { for: 'room', summary: 'OK. I’m here when you need me.', parts: [] }
    case 'kept':
      return { for: 'room', summary: 'OK, nothing is deleted.', parts: [] }
    case 'yes':
      return {
        for: 'room',
        summary:
          'I’m not sure what you’re saying yes to. Press the button you mean, or say it in a few words.',
        parts: [],
      }
    case 'past':
      return {
        for: 'room',
        summary: `That list has ${count}. Name a place in it, like “the ${count > 1 ? 'second' : 'first'} one”.`,
        parts: [],
      }
    case 'bot':
      return greeting(
        'I’m Level Guide, a bot. What I say about levels and jobs comes from the documents I was given. Only you can see your notes.',
      )
    case undefined:
      return greeting('Hi! I know what each level asks, and I keep notes that only you can see.')
  }
}

const greeting = (first: string): RoomReply => ({
  for: 'room',
  summary: `${first} What would you like?`,
  parts: [
    {
      kind: 'choices',
      choices: firstSteps.filter(isShown),
      more: firstSteps.filter((step) => !isShown(step)),
    },
  ],
})

/** Three at the most, as examples; the rest stands in the menu beside them. */
const isShown = ({ label }: Button): boolean => ['Compare Levels', 'Add a Note', 'Help'].includes(label)
