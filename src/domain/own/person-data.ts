import { chunk } from 'es-toolkit/array/chunk'
import { z } from 'zod'
import { agendaSchema, mostQuestions } from '../agenda/agenda.ts'
import { caseDraftSchema } from '../case/draft.ts'
import { isCountry } from '../schedule/public-holidays.ts'
import { absenceSchema, scheduleSchema } from '../schedule/schedule.ts'
import { fieldLength, nameSchema, noteSchema } from './note.ts'
import { isZone, profileSchema } from './profile.ts'
import { ratingSchema } from './rating.ts'

/** What is kept of one person by way of files: more than anybody writes, for a file can hold any number. */
export const mostKept = {
  notes: 10_000,
  ratings: 10_000,
  /** Earlier versions of all their notes. */
  versions: 10_000,
  /** Cases for promotion, and earlier versions of one. */
  cases: 100,
  versionsOfCase: 100,
  /** Earlier versions of one note in a file: the newest of them. */
  versionsOfOne: 100,
} as const

// Dates become ISO text in JSON, and are read from it.
const time = z.iso.datetime().transform((text) => new Date(text))
const id = z.uuid('should be an id: a UUID').toLowerCase()

/** Of those with the same id, the first. */
const once = <T extends { readonly id: string }>(things: readonly T[]): T[] =>
  [...Map.groupBy(things, (thing) => thing.id).values()].flatMap((same) => same.slice(0, 1))

/** In one file: some more than a person can have, for two devices at once may set one too many. */
const mostInFile = 100

/** Of one schedule in a file, those that were told last: more than anybody tells. */
const mostAbsences = 1000

const zone = z.string().refine(isZone, 'should be a time zone')

/** Without half of a character, as a file can hold it: what repeats it is garbled, or can't be sent. */
const whole = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' ? value.toWellFormed() : value), schema)

const { what, result, confirm, link } = noteSchema.shape
const words = { what: whole(what), result: whole(result), confirm: whole(confirm), link: whole(link) }

const noteInFile = noteSchema.extend({
  ...words,
  id,
  createdAt: time,
  at: time,
  /** What it was before its changes, oldest first. */
  versions: z
    .array(z.unknown())
    .default([])
    .transform((all) => all.slice(-mostKept.versionsOfOne))
    .pipe(z.array(noteSchema.extend({ ...words, at: time }))),
})

const ratingInFile = ratingSchema.extend({ id, at: time })

const wholeCase = caseDraftSchema.extend({
  opening: whole(caseDraftSchema.shape.opening),
  lines: z.record(nameSchema, whole(z.string().max(fieldLength))).default({}),
})

const caseInFile = wholeCase.extend({
  id,
  createdAt: time,
  at: time,
  /** What it was before its changes, oldest first. */
  versions: z
    .array(z.unknown())
    .default([])
    .transform((all) => all.slice(-mostKept.versionsOfCase))
    .pipe(z.array(wholeCase.extend({ at: time }))),
})

const { text } = agendaSchema.shape.questions.unwrap().element.shape

const wholeAgenda = agendaSchema.extend({
  questions: z
    .array(agendaSchema.shape.questions.unwrap().element.extend({ text: whole(text) }))
    .max(mostQuestions)
    .default([])
    .transform(once),
})

const rest = {
  cases: z
    .array(z.unknown())
    .default([])
    .transform((all) => all.slice(0, mostKept.cases))
    .pipe(z.array(caseInFile))
    .transform(once),
  profile: profileSchema.extend({ zone }).optional(),
  agenda: wholeAgenda.optional(),
  schedules: z
    .array(
      scheduleSchema.extend({
        id: z.string().max(100),
        zone,
        holidays: scheduleSchema.shape.holidays.refine(
          (code) => code === undefined || isCountry(code),
          'should be a country',
        ),
        // Counted before they are looked at: a million of them hold up everybody.
        workdays: z.array(z.unknown()).max(7).optional().pipe(scheduleSchema.shape.workdays),
        absences: z
          .array(z.unknown())
          .default([])
          .transform((all) => all.slice(-mostAbsences))
          .pipe(z.array(absenceSchema)),
        /** When it is due; null when nothing comes until its owner changes it. Older files say nothing of it. */
        nextAt: time.nullish(),
      }),
    )
    .max(mostInFile)
    .default([])
    .transform(once),
}

/** Everything that a person wrote, rated or set, as their JSON export holds it. */
export const personDataSchema = z.object({
  ...rest,
  notes: z.array(noteInFile).transform(once),
  ratings: z.array(ratingInFile).transform(once),
})

export type PersonData = z.infer<typeof personDataSchema>

const headSchema = z.object({ ...rest, notes: z.array(z.unknown()), ratings: z.array(z.unknown()) })

/** A file as it was read; `left`: so many notes, ratings and earlier versions are more than is taken of one person. */
export type InFile = { readonly data: PersonData; readonly left: number }

/**
 * The same as by the schema, of no more than is kept, with a pause after each hundred for other work; undefined when
 * it is not such a file.
 */
/** Whether it has the shape of an export, whatever is in it. */
export const isPersonData = (value: unknown): boolean => headSchema.safeParse(value).success

export async function parsePersonData(
  value: unknown,
  pause: () => Promise<unknown>,
): Promise<InFile | undefined> {
  const { data: head } = headSchema.safeParse(value)
  if (!head) return undefined
  const notes = await each(noteInFile, head.notes.slice(0, mostKept.notes), pause)
  const ratings = await each(ratingInFile, head.ratings.slice(0, mostKept.ratings), pause)
  if (!notes || !ratings) return undefined
  const over = [head.notes.length - mostKept.notes, head.ratings.length - mostKept.ratings]
  const left = over.reduce((sum, count) => sum + Math.max(0, count), 0) + versionsLeft(head.notes)
  return { data: { ...head, notes: once(notes), ratings: once(ratings) }, left }
}

/** So many are checked at once: some milliseconds. */
const batchSize = 100

async function each<T>(
  schema: z.ZodType<T>,
  items: readonly unknown[],
  pause: () => Promise<unknown>,
): Promise<T[] | undefined> {
  const all: T[] = []
  for (const some of chunk(items, batchSize)) {
    for (const item of some) {
      const { success, data } = schema.safeParse(item)
      if (!success) return undefined
      all.push(data)
    }
    await pause()
  }
  return all
}

function versionsLeft(notes: readonly unknown[]): number {
  let left = 0
  for (const note of notes.slice(0, mostKept.notes)) {
    const versions = typeof note === 'object' && note && 'versions' in note ? note.versions : undefined
    if (Array.isArray(versions)) left += Math.max(0, versions.length - mostKept.versionsOfOne)
  }
  return left
}
