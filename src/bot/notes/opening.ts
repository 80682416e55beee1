import { fieldLength } from '../../domain/own/note.ts'
import { happenedIn } from '../../reading/times/told.ts'
import type { AskerReply } from '../answer.ts'
import type { Me, Own } from '../person/me.ts'
import { formReply } from '../replies/form-reply.ts'
import { type Draft, noteForm } from './form.ts'

/** Words that are more than one field holds go on in the next one; what is more than both is said to be left out. */
export function openNoteForm(own: Own, me: Me, given: Draft): AskerReply {
  const { what = '' } = given
  const words =
    what.length > fieldLength ? { what: headOf(what), result: headOf(what.slice(headOf(what).length)) } : {}
  const isNew = given.id === undefined && given.dimensions === undefined && what !== ''
  const clear = isNew ? own.suggest(what, me.guideline).clear : undefined
  const dimensions = clear ? { dimensions: [clear] } : {}
  const happenedOn = isNew ? happenedIn(what, me.today) : undefined
  const draft = { ...(happenedOn && { happenedOn }), ...given, ...words, ...dimensions }
  const form = noteForm(me, own.library, draft, { origin: own.newId() })
  if (draft.id === undefined) return formReply(form, { kind: 'notes.draft', note: draft.what ?? '' })
  const note = { id: draft.id, dimensions: draft.dimensions ?? [] }
  return { ...formReply(form, { kind: 'note', act: 'edit', id: draft.id }), note }
}

/** As much as a field holds, never half an emoji. */
const headOf = (text: string): string => text.slice(0, fieldLength).replace(/[\uD800-\uDBFF]$/, '')
