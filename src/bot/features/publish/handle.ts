import type { FeatureOf } from '../feature.ts'
import { said } from './asked.ts'
import { withDraft } from './drafts.ts'
import { asPublisher } from './gate.ts'
import { hide } from './hiding.ts'
import { tellOrigin } from './origin.ts'
import { readersReply } from './refusals.ts'
import { withRelease } from './releases.ts'
import { submitSettled, withReading } from './settle.ts'
import * as spec from './spec.ts'

export const publish: FeatureOf<typeof spec.publish> = {
  ...spec.publish,
  handleOwn: (own, me, { of }) =>
    of?.kind === 'release'
      ? tellOrigin(own, me, of.name)
      : asPublisher(own, me.owner, (publishing) => said(own, publishing, me, of), readersReply(own.library)),
}

export const draft: FeatureOf<typeof spec.draft> = {
  ...spec.draft,
  handleOwn: (own, me, intent) =>
    asPublisher(own, me.owner, (publishing) => withDraft(own, publishing, me, intent)),
  form: { id: 'publish', submitFor: submitSettled, redraw: withReading },
}

export const loaded: FeatureOf<typeof spec.loaded> = {
  ...spec.loaded,
  handleOwn: (own, me, intent) =>
    asPublisher(own, me.owner, (publishing) => hide(own, publishing, me, intent)),
}

export const published: FeatureOf<typeof spec.published> = {
  ...spec.published,
  handleOwn: (own, me, intent) =>
    asPublisher(own, me.owner, (publishing) => withRelease(own, publishing, me, intent)),
}
