import { describe, expect, test } from 'vitest'
import { cellText } from '../../../src/domain/library/guideline.ts'
import { loadLibrary } from '../../../src/library/load.ts'
import { gardeners } from '../../domain/import/gardeners.ts'
import { formatsOf } from './formats.ts'
import { imported } from './running.ts'

const title = ['--title', 'Gardener Role Guideline']

describe('a guideline is imported word for word from', () => {
  test.each(Object.entries(formatsOf(gardeners)))('%s', async (name, content) => {
    const { said, dir } = await imported(name, content, /tsv|european/.test(name) ? title : [])
    const { library, problems } = loadLibrary(dir)
    expect(said).toContain('Written: DIR/guidelines/gardener.yaml')
    expect(problems).toEqual([])
    const [guideline] = library.guidelines
    expect(guideline?.title).toBe('Gardener Role Guideline')
    expect(guideline?.levels.map((level) => level.title)).toEqual(gardeners.titles)
    expect(guideline?.levels.map(({ theme }) => theme)).toEqual(gardeners.themes)
    expect(
      guideline?.dimensions.map((dimension) => ({
        title: dimension.title,
        cells: guideline.levels.map(({ id }) => cellText(dimension.cells[id] ?? [])),
      })),
    ).toEqual(gardeners.rows)
    if (!/tsv|european/.test(name)) expect(guideline?.note).toContain(gardeners.note)
  })
})
