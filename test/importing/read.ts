import { understood } from '../../src/importing/understand.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** Levels, dimensions with their number of statements at each level, and what is asked. */
export async function read(name: string, text: string, title: string | undefined = 'Potter Ladder') {
  const { document, remarks } = await understood({
    from: [{ name, bytes: encode(text) }],
    kind: undefined,
    options: { title, guidelines: [] },
  })
  if (document.kind !== 'guideline') throw new Error('It became a posting.')
  const { levels, dimensions } = document.value
  return {
    levels: levels.map(({ title }) => title),
    dimensions: Object.fromEntries(
      dimensions.map(({ title, cells }) => [title, levels.map(({ id }) => cells[id]?.length ?? 0)]),
    ),
    doubts: remarks.flatMap(({ about, text: each }) => (about ? [each] : [])),
    looks: remarks.map((remark) => remark.text).filter((each) => /^LOOK: (taken|rows|columns)/.test(each)),
  }
}
