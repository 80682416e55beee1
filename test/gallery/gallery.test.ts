import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchFolder } from '../scratch.ts'
import { makeGallery } from './gallery.ts'

const wanted = { names: ['show-level-dimension'], now: Date.now, tell: () => {} }

test('pictures of dialogues stand side by side in one page, in every look', async () => {
  const out = scratchFolder('gallery')
  const { scenes, left } = await makeGallery({ ...wanted, out, within: 60_000 })
  expect(left).toEqual([])
  expect(scenes.map(({ name }) => name)).toEqual(['dialogues-show-level-dimension'])
  const pictures = readdirSync(out).filter((name) => name.endsWith('.png'))
  expect(pictures.length).toBe(scenes.flatMap(({ shots }) => shots).length * 3)
  const page = readFileSync(join(out, 'index.html'), 'utf8')
  for (const name of pictures) {
    expect(page).toContain(`src="${name}"`)
    expect(statSync(join(out, name)).size).toBeGreaterThan(2_000)
  }
  expect(page).toContain('#leveling, as lena sees it')
  expect(page).toContain('Home of lena')
})

test('what there was no time for is named', async () => {
  const out = scratchFolder('gallery')
  const { left } = await makeGallery({ ...wanted, out, within: -1 })
  expect(left).toEqual(['show-level-dimension.txt'])
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toContain('no time for: show-level-dimension.txt')
})
