import { z } from 'zod'
import manifest from '../../package.json' with { type: 'json' }
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
  ...scriptOf(manifestSchema.parse(manifest)),
  env: {
    ...tokensOf(slack, door),
    DATABASE_URL: `sqlite:${dir}/${door}.db`,
    DATA_DIR: 'data',
    LOG_LEVEL: 'info',
    LEVEL_GUIDE_KEY: Buffer.alloc(32, 1).toString('base64'),
  },
  apiUrl: slack.apiUrl,
})

const manifestSchema = z.object({ scripts: z.object({ start: z.string() }) })

/** The script of `npm start`, with Node's flags as they stand there. */
function scriptOf({ scripts }: z.infer<typeof manifestSchema>) {
  const [, ...words] = scripts.start.split(' ')
  const at = words.findIndex((word) => !word.startsWith('-'))
  return { flags: words.slice(0, at), script: words[at] ?? '', args: words.slice(at + 1) }
}

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
