import { formReply } from '../../replies/form-reply.ts'
import type { FeatureOf } from '../feature.ts'
import { exportAll, submitErase, tellHoldings } from './data.ts'
import { eraseForm } from './form.ts'
import * as spec from './spec.ts'

export const exporting: FeatureOf<typeof spec.exporting> = { ...spec.exporting, handleOwn: exportAll }

export const privacy: FeatureOf<typeof spec.privacy> = {
  ...spec.privacy,
  handleOwn: tellHoldings,
}

export const erase: FeatureOf<typeof spec.erase> = {
  ...spec.erase,
  handleOwn: async () => formReply(eraseForm, { kind: 'erase' }),
  form: { id: 'erase', submitFor: (own, owner, { values }) => submitErase(own, owner, values) },
}
