import { listNotes } from '../../../store/notes/note-list.ts'
import { many, type Values } from '../../form.ts'
import { goalsFor } from '../../goals/goals.ts'
import { type Me, meOf, type Own } from '../../person/me.ts'
import { saveOver } from '../../person/save-over.ts'
import { formReply } from '../../replies/form-reply.ts'
import { schedulesOf } from '../../schedules/kept.ts'
import type { FeatureOf } from '../feature.ts'
import { goalsForm, mostGoals } from './form.ts'
import { goalsReply, removingReply } from './reply.ts'
import * as spec from './spec.ts'

export const goals: FeatureOf<typeof spec.goals> = { ...spec.goals, handleOwn: (own, me) => show(own, me) }

export const choose: FeatureOf<typeof spec.choose> = {
  ...spec.choose,
  handleOwn: async (_, me, { removing }) =>
    removing ? removingReply(me, goalsFor(me).length) : formReply(goalsForm(me), { kind: 'goals.choose' }),
  form: { id: 'goals', submit: (own, me, { values }) => submitGoals(own, me, values) },
}

async function submitGoals(own: Own, me: Me, values: Values) {
  const chosen = many(values, 'goals')
  if (chosen.length > mostGoals)
    return { errors: { goals: `Choose ${mostGoals} at most: more are hard to keep in mind.` } }
  const { goals: _, ...profile } = me.profile
  const goals = goalsFor({ ...me, profile: { ...profile, goals: [...chosen] } }).map(({ id }) => id)
  await saveOver(own, me, { ...profile, ...(goals.length > 0 && { goals }) })
  return { ...(await show(own, await meOf(own, me.owner), 'Saved.')), changed: true as const }
}

async function show(own: Own, me: Me, said?: string) {
  const [notes, { nudge }] = await Promise.all([listNotes(own.vault, me.owner), schedulesOf(own, me.owner)])
  return goalsReply(me, { goals: goalsFor(me), notes, isNudged: nudge !== undefined, said })
}
