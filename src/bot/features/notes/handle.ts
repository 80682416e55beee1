import { openNoteForm } from '../../notes/opening.ts'
import { daysOf } from '../../notes/period.ts'
import { addNote, guessed, originOf } from '../../notes/saving.ts'
import { isMine, mineIn } from '../../person/me.ts'
import { answeredBy } from '../../schedules/answered.ts'
import type { FeatureOf } from '../feature.ts'
import { changeNote, keepNote, keptAlready } from './change.ts'
import * as changes from './change-spec.ts'
import { filterText } from './filter.ts'
import { changeLast } from './last.ts'
import * as lastOne from './last-spec.ts'
import { withNamed } from './named.ts'
import { showNotes, tagNote, withNote } from './one.ts'
import * as oneNote from './one-spec.ts'
import { deleteAllReply, notInChannel } from './reply.ts'
import * as spec from './spec.ts'
import { splitNote } from './split.ts'
import * as splitting from './split-spec.ts'
import { redrawn, submitNote } from './submitted.ts'
import { tieNote } from './tie.ts'
import { showUntagged } from './untagged.ts'

export const add: FeatureOf<typeof spec.add> = {
  ...spec.add,
  handle: (_, { note }) => notInChannel(note),
  async handleOwn(own, me, intent) {
    const note = isMine(me, intent.guideline) ? intent.note : (intent.whole ?? intent.note)
    if (!note.trim()) return openNoteForm(own, me, {})
    const { levels, dimensions } = mineIn(intent, me)
    const level = levels.length === 1 ? levels[0] : undefined
    const about = intent.guessed ? guessed(own, me, note) : { dimensions: [...dimensions] }
    return addNote(own, me, { what: note, ...about, ...(level && { level }) }, originOf(own))
  },
}

export const list: FeatureOf<typeof spec.list> = {
  ...spec.list,
  handleOwn(own, me, intent) {
    const { words, named, loose, period, seen, guideline } = intent
    const days = period && daysOf(period, me.today)
    return showNotes(own, me, { ...mineIn(intent, me), words, days }, { named, loose, seen, guideline })
  },
}

export const untagged: FeatureOf<typeof spec.untagged> = { ...spec.untagged, handleOwn: showUntagged }

export const draft: FeatureOf<typeof spec.draft> = {
  ...spec.draft,
  handle: (_, { note }) => notInChannel(note),
  handleOwn: async (own, me, { note }) => openNoteForm(own, me, note ? { what: note } : {}),
  form: {
    id: 'note',
    async submit(own, me, { keep, values }) {
      const result = await submitNote(own, me, keep, values)
      if ('errors' in result) return result
      return keep.nudge ? answeredBy(own, me, keep.nudge, result) : result
    },
    redraw: redrawn,
    offersNudges: ({ keep }) => !keep.nudge,
  },
}

export const one: FeatureOf<typeof oneNote.one> = { ...oneNote.one, handleOwn: withNote }

export const tag: FeatureOf<typeof oneNote.tag> = { ...oneNote.tag, handleOwn: tagNote }

export const tie: FeatureOf<typeof oneNote.tie> = { ...oneNote.tie, handleOwn: tieNote }

export const change: FeatureOf<typeof changes.change> = { ...changes.change, handleOwn: changeNote }

export const split: FeatureOf<typeof splitting.split> = { ...splitting.split, handleOwn: splitNote }

export const last: FeatureOf<typeof lastOne.last> = { ...lastOne.last, handleOwn: changeLast }

export const kept: FeatureOf<typeof changes.kept> = {
  ...changes.kept,
  handleOwn: (own, me, { id }) => keptAlready(own, me, id),
}

export const stays: FeatureOf<typeof changes.stays> = {
  ...changes.stays,
  handleOwn: (own, me, { id }) => keepNote(own, me, id),
}

export const remove: FeatureOf<typeof spec.remove> = {
  ...spec.remove,
  async handleOwn(own, me, intent) {
    const { dimensions } = mineIn(intent, me)
    if (intent.all) return deleteAllReply(filterText({ dimensions }, me))
    return withNamed(own, me, 'delete', { named: intent.named, dimensions })
  },
}

export const edit: FeatureOf<typeof spec.edit> = {
  ...spec.edit,
  handleOwn: (own, me, intent) =>
    withNamed(own, me, 'edit', { named: intent.named, dimensions: mineIn(intent, me).dimensions }),
}
