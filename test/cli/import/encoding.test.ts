import { describe, expect, test } from 'vitest'
import { imported } from './running.ts'

const rows = [
  'Gebäudereinigung – Erwartungen;;',
  ';;',
  'Thema;Junior Reiniger;Senior Reiniger',
  'Gründlichkeit;Wischt, was man sieht.;Findet, was niemand sieht – auch „oben“.',
  'Gäste;Grüßt.;Erklärt, warum es dauert.',
]
const text = rows.join('\r\n')

/** As Excel saves it: what is beyond Latin 1 has places of its own. */
const western = (words: string): Uint8Array =>
  Buffer.from(
    [...words].map((sign) => {
      const at = ['–', '„', '“'].indexOf(sign)
      return at < 0 ? sign.charCodeAt(0) : ([0x96, 0x84, 0x93][at] ?? 0)
    }),
  )

describe('a file that is not UTF-8', () => {
  test('is read as Windows-1252, and said so with a word of it', async () => {
    const { said, files } = await imported('guide.csv', western(text), ['--title', 'Reiniger'])
    expect(Object.values(files).join()).toContain('Findet, was niemand sieht – auch „oben“.')
    expect(said).toContain('was read as Windows-1252')
    expect(said).toContain('“Gebäudereinigung” (line 1)')
  })

  test.each([
    ['with its mark', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['without its mark', Buffer.from(text, 'utf16le')],
    [
      'the other way round',
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]).swap16(),
    ],
  ])('is read as UTF-16 %s', async (_, content) => {
    const { files, said } = await imported('guide.csv', content, ['--title', 'Reiniger'])
    expect(Object.values(files).join()).toContain('Findet, was niemand sieht – auch „oben“.')
    expect(said).not.toContain('Windows-1252')
  })
})

test('signs of Windows-1252 that were saved as they are in UTF-8 are those that a browser shows', async () => {
  const content = Buffer.from(text.replaceAll('–', '\u0096').replace('„', '\u0084').replace('“', '\u0093'))
  const { files } = await imported('guide.csv', content, ['--title', 'Reiniger'])
  expect(Object.values(files).join()).toContain('niemand sieht – auch „oben“.')
})
