import { Client, InMemoryTransport } from '@modelcontextprotocol/client'
import { expect, test } from 'vitest'
import { mindOf } from '../../src/bot/mind.ts'
import { shippedModel } from '../../src/cli/model.ts'
import { guidelineSchema } from '../../src/domain/library/guideline.ts'
import type { Library } from '../../src/domain/library/library.ts'
import { assistantServer } from '../../src/mcp/server.ts'
import { tools } from '../../src/mcp/tools.ts'
import { gardenOf, gardenPosting } from '../garden-library.ts'

const garden = gardenOf()
const own: Library = { guidelines: [garden], postings: [gardenPosting()] }
const baker = guidelineSchema.parse({
  ...garden,
  id: 'baker',
  title: 'Baker Ladder',
  role: 'Baker',
  aliases: [],
})

/** Calls a tool of a bot that has this data, as an assistant does. */
async function asking(library = own) {
  const mind = mindOf({ library, learned: shippedModel(), now: () => new Date('2027-03-01T12:00:00Z') })
  const [ours, theirs] = InMemoryTransport.createLinkedPair()
  const client = new Client({ name: 'assistant', version: '1' })
  await assistantServer('1.2.3', async () => mind).connect(theirs)
  await client.connect(ours)
  const call = async (name: string, args: Record<string, unknown> = {}) => {
    const { content, structuredContent, isError } = await client.callTool({ name, arguments: args })
    const [first] = content
    return { text: first?.type === 'text' ? first.text : '', facts: structuredContent, isError }
  }
  return { client, call }
}

test('every tool only reads, and says what it takes and gives back', async () => {
  const { client } = await asking()
  const { tools: told } = await client.listTools()
  expect(told.map(({ name }) => name)).toEqual(tools.map(({ name }) => name))
  for (const { annotations, description, outputSchema } of told) {
    expect(annotations).toMatchObject({ readOnlyHint: true })
    expect(description?.length).toBeGreaterThan(40)
    expect(outputSchema).toBeDefined()
  }
})

test('a level’s expectations come word for word, with their source, by the names that people use', async () => {
  const { call } = await asking()
  const [dimension] = garden.dimensions
  const level = garden.levels.at(-1)
  if (!dimension || !level) throw new Error('The garden is empty.')
  const texts = (dimension.cells[level.id] ?? []).map(({ text }) => text)
  for (const name of [level.short, level.id, level.title]) {
    const { text, facts } = await call('get_expectations', { level: name, dimension: dimension.short })
    for (const each of texts) expect(text).toContain(each)
    expect(text).toContain(`Source: ${garden.source.document}`)
    expect(facts).toMatchObject({
      level: { id: level.id },
      dimensions: [{ id: dimension.id, expectations: texts.map((each) => ({ text: each })) }],
      source: { document: garden.source.document, wording: garden.wording },
    })
  }
})

test('a comparison of everything leaves no expectation out, and shortens none', async () => {
  const { call } = await asking()
  const [from, to] = garden.levels
  const { text, facts } = await call('compare_levels', { from: from?.short, to: to?.short })
  const stated = garden.dimensions.flatMap(({ cells }) =>
    [from, to].flatMap((level) => (level ? (cells[level.id] ?? []) : [])),
  )
  expect(stated.length).toBeGreaterThan(3)
  for (const each of stated) {
    expect(text).toContain(each.text)
    expect(JSON.stringify(facts)).toContain(JSON.stringify(each.text))
  }
})

test('passages of a search say where they stand', async () => {
  const { call } = await asking()
  const [dimension] = garden.dimensions
  const [level] = garden.levels
  const wanted = dimension?.cells[level?.id ?? '']?.[0]?.text ?? ''
  const { facts } = await call('search', { words: wanted.slice(0, 150) })
  expect(facts).toMatchObject({
    passages: expect.arrayContaining([
      expect.objectContaining({ text: wanted, level: level?.id, dimension: dimension?.id, hasWords: true }),
    ]),
  })
})

test('a posting comes whole, or one section of it', async () => {
  const { call } = await asking()
  const posting = gardenPosting()
  const [section] = posting.sections
  const whole = await call('get_posting')
  expect(whole.facts).toMatchObject({ sections: posting.sections.map(({ id }) => ({ id })) })
  const { facts } = await call('get_posting', { section: section?.title })
  expect(facts).toMatchObject({ sections: [{ id: section?.id }] })
})

test('what is no name is said to be none, with the names that there are', async () => {
  const { call } = await asking()
  const unknown = await call('get_expectations', { level: 'L9' })
  expect(unknown).toMatchObject({ isError: true, facts: undefined })
  expect(unknown.text).toContain('“L9”')
  for (const { short } of garden.levels) expect(unknown.text).toContain(short)
  expect(
    await call('get_expectations', { level: garden.levels[0]?.short, dimension: 'salary' }),
  ).toMatchObject({
    isError: true,
  })
})

test('with several guidelines none is taken for the one that is meant', async () => {
  const { call } = await asking({ guidelines: [garden, baker], postings: [] })
  const level = garden.levels[0]?.short
  const asked = await call('get_expectations', { level })
  expect(asked).toMatchObject({ isError: true })
  expect(asked.text).toContain('Baker')
  const { facts } = await call('get_expectations', { level, guideline: 'baker' })
  expect(facts).toMatchObject({ role: 'Baker' })
})

test('where nothing is loaded, that is said', async () => {
  const { call } = await asking({ guidelines: [], postings: [] })
  expect(await call('get_expectations', { level: 'II' })).toMatchObject({ isError: true })
  expect(await call('list_guidelines')).toMatchObject({ facts: { guidelines: [], postings: [] } })
})
