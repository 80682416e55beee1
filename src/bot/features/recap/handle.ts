import type { FeatureOf } from '../feature.ts'
import { setRecap, submitRecap } from './settings.ts'
import { showRecap } from './show.ts'
import * as spec from './spec.ts'

export const show: FeatureOf<typeof spec.show> = {
  ...spec.show,
  handleOwn: (own, me, asked) => showRecap(own, me, asked),
}

export const set: FeatureOf<typeof spec.set> = {
  ...spec.set,
  handleOwn: (own, me, { rhythm }) => setRecap(own, me, rhythm),
  form: { id: 'recap', submit: (own, me, { values }) => submitRecap(own, me, values) },
}
