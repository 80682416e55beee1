import type { Library } from '../../domain/library/library.ts'
import type { AskerReply, Button, ReplyPart } from '../answer.ts'

/** How many roles are offered as buttons; of more, the list tells. */
const offered = 10

/**
 * Asked once of a person who has set nothing up; `asked`: what they wanted to know; `gone`: the guideline that they had
 * chosen, by its id, where it is not loaded any more.
 */
export function whichRole(library: Library, asked?: string, gone?: string): AskerReply {
  return {
    for: 'asker',
    summary: gone
      ? `Your guideline “${gone}” is no longer here. Which role is yours now? Your notes and ratings stay as they are.`
      : 'Which role is yours? I’ll only ask once, and then answer from its guideline.',
    parts: roleParts(library, asked),
  }
}

function roleParts({ guidelines }: Library, asked?: string): ReplyPart[] {
  const choices = guidelines.slice(0, offered).map(
    ({ id, role }): Button => ({
      label: role,
      asks: { kind: 'role', role: id, ...(asked && { asked }) },
    }),
  )
  const more: ReplyPart[] =
    guidelines.length > offered
      ? [
          {
            kind: 'text',
            text: `There are ${guidelines.length} roles: type “me” to choose from all of them.`,
          },
        ]
      : []
  return [{ kind: 'choices', choices }, ...more]
}
