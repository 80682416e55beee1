import { z } from 'zod'
import { type Child, type Program, startChild } from './child.ts'

export const signingSecret = '0123456789abcdef0123456789abcdef'

const tokensSchema = z.object({ apiUrl: z.string(), botToken: z.string(), appToken: z.string() })
type Tokens = z.infer<typeof tokensSchema>
export type Slack = Tokens & { readonly stop: () => Promise<void> }

/** A Slack of this machine, in a process of its own. */
export async function startSlack(): Promise<Slack> {
  const child = await startChild({ script: 'test/bench/workspace-process.ts' })
  return { ...tokensSchema.parse(child.ready), stop: child.stop }
}

type Door = 'http' | 'socket'

/** `npm start` as it runs with tokens in its environment. */
export const oursProgram = (slack: Tokens, door: Door, dir: string): Program => ({
  script: 'src/level-guide.mjs',
  args: ['start'],
  env: {
    ...tokensOf(slack, door),
    DATABASE_URL: `sqlite:${dir}/${door}.db`,
    DATA_DIR: 'data',
    LOG_LEVEL: 'info',
    LEVEL_GUIDE_KEY: Buffer.alloc(32, 1).toString('base64'),
  },
  apiUrl: slack.apiUrl,
})

type Empty = {
  /** Without an answer it acknowledges only. */
  readonly answer?: string
  readonly language?: 'mjs' | 'ts'
}

export const emptyProgram = (
  slack: Tokens,
  door: Door,
  { answer = '', language = 'mjs' }: Empty,
): Program => ({
  script: `test/bench/empty-app.${language}`,
  env: { ...tokensOf(slack, door), ANSWER: answer },
  apiUrl: slack.apiUrl,
})

// An empty value keeps one that stands in .env from counting.
const tokensOf = ({ botToken, appToken }: Tokens, door: Door) => ({
  SLACK_BOT_TOKEN: botToken,
  SLACK_APP_TOKEN: door === 'socket' ? appToken : '',
  SLACK_SIGNING_SECRET: door === 'http' ? signingSecret : '',
  PORT: '0',
})

export const portOf = ({ ready }: Child): number => z.object({ port: z.number() }).parse(ready).port
