import { z } from 'zod'
import { nameKey } from '../../domain/library/naming-problems.ts'
import type { Expected } from './expected.ts'
import { isOneOf, plain } from './titles.ts'

const written = z.object({
  title: z.string(),
  sections: z.array(
    z.object({
      title: z.string(),
      intro: z.string().default(''),
      items: z.array(z.object({ label: z.string().optional(), text: z.string() })).default([]),
    }),
  ),
})

/** What is off in a posting that was written; nothing where it is right. */
export function postingFaults(value: unknown, expected: Expected): string[] {
  const { title, sections } = written.parse(value)
  const items = sections.flatMap((section) => section.items)
  const textOf = ({ intro, items: all }: (typeof sections)[number]) =>
    plain([intro, ...all.map(({ label, text }) => (label ? `${label}: ${text}` : text))].join(' '))
  const openings = sections.flatMap(({ intro }) => intro.split(/\n\n+/).filter(Boolean))
  const statements = items.length + openings.length
  const sectionsOf = (name: string) =>
    sections.filter((section) => isOneOf(section.title, [name, ...(expected.accept[name] ?? [])]))
  return [
    ...(expected.title !== undefined &&
    !isOneOf(title, [expected.title, ...(expected.accept[expected.title] ?? [])])
      ? [`the title is “${title}”, not “${expected.title}”`]
      : []),
    ...expected.sections.flatMap((name) => (sectionsOf(name).length > 0 ? [] : [`no section “${name}”`])),
    ...Object.entries(expected.facts).flatMap(([label, text]) =>
      items.some(
        (item) => nameKey(item.label ?? '') === nameKey(label) && plain(item.text).includes(plain(text)),
      )
        ? []
        : [`no fact “${label}: ${text}”`],
    ),
    ...(statements < expected.minStatements
      ? [`${statements} statements, fewer than ${expected.minStatements}`]
      : []),
    ...expected.probes.flatMap(({ section: name = '', contains }) => {
      return sectionsOf(name).some((section) => textOf(section).includes(plain(contains)))
        ? []
        : [`“${contains}” is not in section “${name}”`]
    }),
    ...expected.lacks.flatMap(({ contains }) =>
      sections.some((section) => textOf(section).includes(plain(contains)))
        ? [`“${contains}” is in a section`]
        : [],
    ),
  ]
}
