import { type CallToolResult, McpServer } from '@modelcontextprotocol/server'
import type { Mind } from '../bot/mind.ts'
import { NotNamed } from './lookup.ts'
import { type Tool, tools } from './tools.ts'

const instructions =
  'Answers questions about role levels from the organization’s own guidelines and job postings. Names may be short ' +
  'forms. Give expectations in the words that you get, say which document they are from, and add nothing that isn’t there.'

/** A server of one connection or request; `mind`: what answers where it is asked, for each call anew, if anything does. */
export function assistantServer(version: string, mind: () => Promise<Mind | undefined>): McpServer {
  const server = new McpServer({ name: 'level-guide', title: 'Level Guide', version }, { instructions })
  for (const tool of tools) {
    server.registerTool(
      tool.name,
      {
        title: tool.title,
        description: tool.description,
        inputSchema: tool.input,
        outputSchema: tool.output,
        annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
      },
      async (input) => resultOf(tool, await mind(), input),
    )
  }
  return server
}

/** What is no name is told to the assistant, which can ask again with another. */
function resultOf(tool: Tool, mind: Mind | undefined, input: Record<string, unknown>): CallToolResult {
  if (!mind) return refused('Level Guide isn’t in this workspace, or Slack didn’t say who asks.')
  try {
    const { text, facts } = tool.answer(mind, input)
    return { content: [{ type: 'text', text }], structuredContent: facts }
  } catch (error) {
    if (error instanceof NotNamed) return refused(error.message)
    throw error
  }
}

const refused = (text: string): CallToolResult => ({ content: [{ type: 'text', text }], isError: true })
