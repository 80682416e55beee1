import { mineIn } from '../../person/me.ts'
import { stopNudges } from '../../schedules/stop.ts'
import type { FeatureOf } from '../feature.ts'
import { openNudgeForm, pauseNudge, resumeNudge, setNudge, turnOn } from './settings.ts'
import { noNudgeReply } from './settings-reply.ts'
import * as spec from './spec.ts'
import { redrawn, submitNudge, submitPause } from './submitted.ts'
import { replyToNudge, tapNudge } from './taps.ts'

export const set: FeatureOf<typeof spec.set> = {
  ...spec.set,
  handleOwn: (own, me, { when }) => setNudge(own, me, when),
}

export const pause: FeatureOf<typeof spec.pause> = {
  ...spec.pause,
  handleOwn: (own, me, { when }) => pauseNudge(own, me, when),
  form: { id: 'pause', submit: (own, me, { keep, values }) => submitPause(own, me, keep, values) },
}

export const stop: FeatureOf<typeof spec.stop> = { ...spec.stop, handleOwn: stopNudges }

export const settle: FeatureOf<typeof spec.settle> = {
  ...spec.settle,
  async handleOwn(own, me, { act }) {
    if (act === 'no') return noNudgeReply
    if (act === 'on') return turnOn(own, me)
    return act === 'change' ? openNudgeForm(own, me) : resumeNudge(own, me)
  },
  form: {
    id: 'nudge',
    submit: (own, me, { keep, values }) => submitNudge(own, me, keep, values),
    redraw: redrawn,
  },
}

export const tap: FeatureOf<typeof spec.tap> = {
  ...spec.tap,
  handleOwn: (own, me, { act, id }) => tapNudge(own, me, act, id),
}

export const reply: FeatureOf<typeof spec.reply> = {
  ...spec.reply,
  handleOwn(own, me, intent) {
    const { levels, dimensions } = mineIn(intent, me)
    const level = levels.length === 1 ? levels[0] : undefined
    const about = intent.guessed || dimensions.length === 0 ? 'to guess' : dimensions
    return replyToNudge(own, me, { ...intent, dimensions: about, level })
  },
}
