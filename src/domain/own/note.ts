import { z } from 'zod'

/** How far the effect of a note reached. */
export const scopes = ['team', 'teams', 'organisation'] as const

/** Characters in one field, as in Slack's inputs. */
export const fieldLength = 3000

/** Words are kept exactly as they were written. */
const field = z.string().max(fieldLength)

/** An id, or a principle's name: as much as an option of a Slack menu carries. */
export const nameSchema = z.string().max(150)
const names = z.array(nameSchema).max(100).default([])

/** One piece of evidence that a person recorded for themselves; only what happened is required. */
export const noteSchema = z.object({
  what: field.refine((text) => text.trim() !== '', 'Write what happened.'),
  result: field.optional(),
  dimensions: names,
  /** The dimensions are read from its words: nobody named or chose them. */
  guessed: z.boolean().optional(),
  /** `dimension.expectation`, as in `ops-excellence.plan`. */
  expectation: nameSchema.optional(),
  /** The level that it shows. */
  level: nameSchema.optional(),
  scope: z.enum(scopes).optional(),
  /** Who can confirm it, in the person's words. */
  confirm: field.optional(),
  link: field.optional(),
  /** The day it happened, in the person's zone: `2026-11-22`. */
  happenedOn: z.iso.date(),
  principles: names,
  /** The guideline, and its version, that it was written under. */
  guideline: nameSchema,
  version: nameSchema,
})

export type Note = z.infer<typeof noteSchema>

/**
 * What a form made of a note that may have changed since it was opened: fields that were not touched in it are as they
 * are `kept` now. `seen`: the note that the form began with.
 */
export function merged({ seen, filled, kept }: Readonly<Record<'seen' | 'filled' | 'kept', Note>>): Note {
  const [began, ended, now] = [new Map(fields(seen)), new Map(fields(filled)), new Map(fields(kept))]
  const names = Object.keys(noteSchema.shape)
  return noteSchema.parse(
    Object.fromEntries(
      names.map((name) => {
        const isTouched = textOf(began.get(name)) !== textOf(ended.get(name))
        return [name, (isTouched ? ended : now).get(name)]
      }),
    ),
  )
}

const fields = (note: Note): readonly (readonly [string, unknown])[] => Object.entries(note)

/** In which order a list was chosen changes nothing. */
const textOf = (value: unknown): string | undefined =>
  JSON.stringify(Array.isArray(value) ? value.toSorted() : value)

/** A note as it is kept: `at` is when this version of it was written, `createdAt` when the first one was. */
export type KeptNote = Note & { readonly id: string; readonly createdAt: Date; readonly at: Date }
