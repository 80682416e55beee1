import { findGuideline, pickLevels } from '../../../domain/library/library.ts'
import { isBelow } from '../../../domain/library/tracks.ts'
import type { AskerReply } from '../../answer.ts'
import { guessedRole, type Me, meOf, next, type Own, titledRole } from '../../person/me.ts'
import { whichRole } from '../../person/role-choice.ts'
import { saveOver } from '../../person/save-over.ts'
import { formReply } from '../../replies/form-reply.ts'
import { schedulesOf } from '../../schedules/kept.ts'
import type { FeatureOf } from '../feature.ts'
import { meForm } from './form.ts'
import { profileReply, roleReply, setUpReply } from './reply.ts'
import * as spec from './spec.ts'
import { submitMe } from './submitted.ts'

export const me: FeatureOf<typeof spec.me> = {
  ...spec.me,
  handleOwn: (own, me, intent) => openForm(own, me, intent),
  form: {
    id: 'me',
    submit: (own, me, { values }) => submitMe(own, me, values),
    // They have just said what a welcome would ask.
    quiet: true,
  },
}

type MeIntent = Parameters<NonNullable<FeatureOf<typeof spec.me>['handleOwn']>>[2]

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
    if (!guideline || !current) return openForm(own, me)
    const levels = { current: current.id, target: next(guideline, current).id }
    await saveOver(own, me, { ...me.profile, guideline: guideline.id, ...levels, assumed: false })
    return roleReply(await meOf(own, me.owner))
  },
}

export const level: FeatureOf<typeof spec.level> = {
  ...spec.level,
  async handleOwn(own, me, { guideline: id, level: named, target: isTarget }) {
    const guideline = id === undefined && !me.isRoleOpen ? me.guideline : findGuideline(own.library, id ?? '')
    const [found] = guideline ? pickLevels(guideline, [named]) : []
    if (!guideline || !found) return openForm(own, me)
    const isSame = guideline === me.guideline
    const current = isTarget && isSame ? me.current : found
    const aimed = isTarget ? found : isSame ? me.target : undefined
    // Nobody aims for a level below their own.
    if (isTarget && (!isSame || isBelow(guideline, found, current))) return openForm(own, me)
    const target = aimed && isBelow(guideline, current, aimed) ? aimed : next(guideline, current)
    const levels = { current: current.id, target: target.id }
    await saveOver(own, me, {
      ...me.profile,
      guideline: guideline.id,
      ...levels,
      assumed: false,
      confirmed: true,
    })
    const { nudge } = await schedulesOf(own, me.owner)
    return setUpReply(await meOf(own, me.owner), nudge?.schedule, own.now(), me.guessed)
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

/** `asked`: a level that they said is theirs, which the form begins with. */
async function openForm(own: Own, me: Me, asked: MeIntent = { kind: 'me' }): Promise<AskerReply> {
  const guideline = asked.guideline === undefined ? me.guideline : findGuideline(own.library, asked.guideline)
  const level = guideline?.levels.find(({ id }) => id === asked.level)
  const said = guideline && level && { guideline, level, isTarget: asked.target === true }
  const [guess, { nudge }] = await Promise.all([
    me.guessed ? titledRole(own, me.owner) : undefined,
    schedulesOf(own, me.owner),
  ])
  return formReply(meForm(me, own.library, { guess, said, nudge: nudge?.schedule }), asked)
}
