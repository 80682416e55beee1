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

/** A note as it is kept: `at` is when this version of it was written, `createdAt` when the first one was. */
export type KeptNote = Note & { readonly id: string; readonly createdAt: Date; readonly at: Date }
