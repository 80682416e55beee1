import { findGuideline } from '../../../domain/library/library.ts'
import { isBelow } from '../../../domain/library/tracks.ts'
import type { Profile } from '../../../domain/own/profile.ts'
import { saveProfile } from '../../../store/people/profiles.ts'
import { unrecorded } from '../../../store/undo/changes.ts'
import type { AskerReply } from '../../answer.ts'
import { type FormErrors, one, type Values } from '../../form.ts'
import { guessedRole, type Me, meOf, next, type Own } from '../../person/me.ts'
import { whichRole } from '../../person/role-choice.ts'
import { formReply } from '../../replies/form-reply.ts'
import type { FeatureOf } from '../feature.ts'
import { meForm } from './form.ts'
import { profileReply, roleReply } from './reply.ts'
import * as spec from './spec.ts'

export const me: FeatureOf<typeof spec.me> = {
  ...spec.me,
  handleOwn: async (own, me) => formReply(meForm(me, own.library), { kind: 'me' }),
  form: {
    id: 'me',
    submit: (own, me, { values }) => submitMe(own, me, values),
    // They have just said what a welcome would ask.
    quiet: true,
  },
}

export const hints: FeatureOf<typeof spec.hints> = {
  ...spec.hints,
  handleOwn: (own, me, { on }) => setHints(own, me, on),
}

/** Their levels in it are taken from their title, or are the first two: the answer says so, and they can change them. */
export const role: FeatureOf<typeof spec.role> = {
  ...spec.role,
  async handleOwn(own, me, { role: id }) {
    const guideline = findGuideline(own.library, id)
    const guess = await guessedRole(own, me.owner)
    const current = (guess?.guideline === guideline && guess?.level) || guideline?.levels[0]
    if (!guideline || !current) return formReply(meForm(me, own.library), { kind: 'me' })
    const levels = { current: current.id, target: next(guideline, current).id }
    await saveOver(own, me, { ...me.profile, guideline: guideline.id, ...levels, assumed: false })
    return roleReply(await meOf(own, me.owner))
  },
}

export const whose: FeatureOf<typeof spec.whose> = {
  ...spec.whose,
  handleOwn: async ({ library }, { profile }, { asked }) => {
    const isGone = !profile.assumed && !findGuideline(library, profile.guideline)
    return whichRole(library, asked, isGone ? profile.guideline : undefined)
  },
}

async function setHints(own: Own, me: Me, on: boolean) {
  await saveOver(own, me, { ...me.profile, hints: on })
  return profileReply(await meOf(own, me.owner))
}

/** Levels come as `guideline/level`, for a form can change both at once. */
async function submitMe(own: Own, me: Me, values: Values): Promise<AskerReply | FormErrors> {
  const guideline = findGuideline(own.library, one(values, 'guideline') ?? '')
  if (!guideline) return { errors: { guideline: 'Choose a guideline.' } }
  const level = (name: string) => {
    const [of, id] = (one(values, name) ?? '').split('/')
    return of === guideline.id ? guideline.levels.find((each) => each.id === id) : undefined
  }
  const current = level('current')
  const target = level('target')
  if (!current) return { errors: { current: `Choose a level of ${guideline.role}.` } }
  if (!target) return { errors: { target: `Choose a level of ${guideline.role}.` } }
  if (isBelow(guideline, target, current))
    return { errors: { target: 'The level you aim for can’t be below your level now.' } }
  const profile = {
    ...me.profile,
    guideline: guideline.id,
    current: current.id,
    target: target.id,
    hints: one(values, 'hints') !== 'off',
    assumed: false,
    confirmed: true,
  }
  await saveOver(own, me, profile)
  return profileReply(await meOf(own, me.owner))
}

/** What is taken back leaves the profile that they would have without it. */
async function saveOver({ vault, now }: Own, me: Me, profile: Profile): Promise<void> {
  if (me.first) await saveProfile(unrecorded(vault), me.owner, me.profile, now())
  await saveProfile(vault, me.owner, profile, now())
}
