import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { expect, test } from 'vitest'
import { shipped } from '../running.ts'

test.each([
  ['of today', { pin: '2026-07-28' }],
  ['of before', 'legacy'],
] as const)('an assistant %s starts the command and asks', async (_, mode) => {
  const client = new Client({ name: 'assistant', version: '1' }, { versionNegotiation: { mode } })
  const [command, args] = [process.execPath, ['src/level-guide.mjs', 'mcp']]
  await client.connect(new StdioClientTransport({ command, args, env: { SLACK_BOT_TOKEN: '' } }))
  try {
    const { structuredContent } = await client.callTool({ name: 'list_guidelines', arguments: {} })
    expect(structuredContent).toMatchObject({ guidelines: shipped.guidelines.map(({ id }) => ({ id })) })
  } finally {
    await client.close()
  }
})
