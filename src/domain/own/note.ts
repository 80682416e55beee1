import { z } from 'zod'

/** How far the effect of a note reached. */
export const scopes = ['team', 'teams', 'organisation'] as const

/** Characters in one field, as in Slack's inputs. */
export const fieldLength = 3000

/** Words are kept exactly as they were written. */
const field = z.string().max(fieldLength)

/** One piece of evidence that a person recorded for themselves; only what happened is required. */
export const noteSchema = z.object({
  what: field.refine((text) => text.trim() !== '', 'Write what happened.'),
  result: field.optional(),
  dimensions: z.array(z.string()).default([]),
  /** `dimension.expectation`, as in `ops-excellence.plan`. */
  expectation: z.string().optional(),
  /** The level that it shows. */
  level: z.string().optional(),
  scope: z.enum(scopes).optional(),
  /** Who can confirm it, in the person's words. */
  confirm: field.optional(),
  link: field.optional(),
  /** The day it happened, in the person's zone: `2026-11-22`. */
  happenedOn: z.iso.date(),
  principles: z.array(z.string()).default([]),
  /** The guideline, and its version, that it was written under. */
  guideline: z.string(),
  version: z.string(),
})

export type Note = z.infer<typeof noteSchema>

/** A note as it is kept: `at` is when this version of it was written, `createdAt` when the first one was. */
export type KeptNote = Note & { readonly id: string; readonly createdAt: Date; readonly at: Date }
