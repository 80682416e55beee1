import { z } from 'zod'
import { parseJson } from '../domain/bounded-json.ts'

/** Who asks through Slack's assistant: docs.slack.dev/ai/slackbot-mcp-client. */
const request = z.looseObject({
  params: z.looseObject({
    _meta: z.looseObject({
      slack: z.looseObject({ user_id: z.string().max(100), team_id: z.string().max(100) }),
    }),
  }),
})

export const slackAskerSchema = z.object({ teamId: z.string(), personId: z.string() })
export type SlackAsker = z.infer<typeof slackAskerSchema>

/** The person that a request names; undefined where it names none, as one that only asks which tools there are. */
export function slackAskerIn(body: string): SlackAsker | undefined {
  const parsed = request.safeParse(parseJson(body))
  if (!parsed.success) return undefined
  const { user_id: personId, team_id: teamId } = parsed.data.params._meta.slack
  return { teamId, personId }
}
