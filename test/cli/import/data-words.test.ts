import { expect, test } from 'vitest'
import { imported } from './running.ts'

const referring = `title: Keeper Guide
levels:
  - {id: jr, name: Junior Keeper, code: K1, description: Has just begun on the canal.}
  - {id: sr, name: Senior Keeper, code: K2}
themes:
  - {id: gate, name: Gate, summary: How one opens the gates., owner: Ana}
  - {id: water, name: Water, label: Flow, summary: How one reads the water., note: Counts twice in every review.}
expectations:
  - {level: jr, theme: gate, text: Opens the gate by the book when asked.}
  - {level: jr, theme: water, text: Reads the gauge each hour of the day., example: Saw the flood of June., more: {who: Told all boats.}}
  - {level: sr, theme: gate, text: Decides which of the boats has to wait.}
  - {level: sr, theme: water, text: Foretells the tide of the day alone.}
`

test('records that name others: every field of every record is read or listed', async () => {
  const { said, files } = await imported('guide.yaml', referring)
  expect(said).toContain('Guideline: Keeper Guide')
  for (const words of [
    'code: K1',
    'code: K2',
    'owner: Ana',
    'label: Flow',
    'note: Counts twice in every review.',
    'Saw the flood of June.',
    'more: Told all boats.',
  ])
    expect(said).toContain(words)
  const text = Object.values(files).join('')
  expect(text).toContain('summary: How one opens the gates.')
  expect(text).toContain('description: Has just begun on the canal.')
  expect(text).not.toContain('aliases:\n  - Gate')
})

const named = `title: Keeper Guide
levels:
  - title: Junior Keeper
    label: K1
    name: The one who learns
    icon: anchor
    gate:
      - Opens the gate when asked.
    water:
      - Reads the gauge each hour.
  - title: Senior Keeper
    label: K2
    gate:
      - Decides which boat waits.
    water:
      - Foretells the tide of the day.
`

test('another name of a record is listed', async () => {
  const { said } = await imported('guide.yaml', named, ['--dry-run'])
  for (const words of ['label: K1', 'label: K2', 'name: The one who learns', 'icon: anchor'])
    expect(said).toContain(words)
})
