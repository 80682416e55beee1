import type { Level } from '../../../domain/library/guideline.ts'
import { findGuideline } from '../../../domain/library/library.ts'
import { nextLevels } from '../../../domain/library/tracks.ts'
import type { AskerReply } from '../../answer.ts'
import { keptCase, openCase } from '../../case/loading.ts'
import { withAssumed } from '../../person/assumed.ts'
import { inGuideline, type Me, mineIn, type Own } from '../../person/me.ts'
import { formReply } from '../../replies/form-reply.ts'
import type { FeatureOf } from '../feature.ts'
import { bringBack, chooseBest, closeAsPromoted, showKept } from './acts.ts'
import { caseCanvas, removeCanvas } from './canvas.ts'
import { documentReply } from './document-reply.ts'
import { filesOf } from './files.ts'
import { chooseForm, writeForm } from './form.ts'
import { noSuchCaseReply, notDeletedReply } from './kept-reply.ts'
import { askPromoted, atTheTopReply } from './promoted-reply.ts'
import { caseReply } from './reply.ts'
import * as spec from './spec.ts'
import { submitCase } from './submitted.ts'
import { tieNotes } from './ties.ts'

export const promotionCase: FeatureOf<typeof spec.promotionCase> = {
  ...spec.promotionCase,
  async handleOwn(own, me, intent) {
    const [of] = mineIn(intent, me).levels
    const target = me.guideline.levels.find(({ id }) => id === of)
    const isAtTop = me.current.id === me.target.id && nextLevels(me.guideline, me.current).length === 0
    if (isAtTop && intent.levels.length === 0) return atTheTopReply(me)
    return withAssumed(caseReply(await openCase(own, me, target)), me)
  },
}

export const choose: FeatureOf<typeof spec.choose> = {
  ...spec.choose,
  async handleOwn(own, me, intent) {
    const loaded = await ofLevel(own, me, intent)
    if (loaded.made.all.length === 0) return caseReply(loaded)
    return formReply(chooseForm(loaded), intent)
  },
  form: { id: 'case-notes', submit: submitCase },
}

export const write: FeatureOf<typeof spec.write> = {
  ...spec.write,
  handleOwn: async (own, me, intent) => formReply(writeForm(await ofLevel(own, me, intent)), intent),
  form: { id: 'case-words', submit: submitCase },
}

export const act: FeatureOf<typeof spec.act> = { ...spec.act, handleOwn: actOn }

type Place = { readonly guideline?: string | undefined; readonly levels?: readonly string[] | undefined }

/** The open case that a button is about. */
function ofLevel(own: Own, me: Me, place: Place) {
  const { at, target } = levelOf(own, me, place)
  return openCase(own, at, target)
}

function levelOf(own: Own, me: Me, { guideline, levels = [] }: Place): { at: Me; target: Level } {
  const named = findGuideline(own.library, guideline ?? '')
  const at = named ? inGuideline(me, named) : me
  return { at, target: at.guideline.levels.find(({ id }) => levels.includes(id)) ?? at.target }
}

async function actOn(own: Own, me: Me, intent: spec.CaseAct): Promise<AskerReply> {
  const { at, target } = levelOf(own, me, intent)
  const { id = '' } = intent
  switch (intent.act) {
    case 'delete':
      return notDeletedReply
    case 'document': {
      const loaded = await openCase(own, at, target)
      return documentReply(loaded, await filesOf(own, me, loaded), own.canvases?.areHere() === true)
    }
    case 'canvas':
      return caseCanvas(own, me, await openCase(own, at, target))
    case 'best':
      return chooseBest(own, at, target)
    case 'promoted':
      return closeAsPromoted(own, at, target)
    case 'asked':
      return askPromoted(await openCase(own, at, target))
    case 'ties':
      return tieNotes(own, at, target)
    case 'versions':
      return showKept(own, at, target)
    case 'open': {
      const loaded = await keptCase(own, me, id)
      return loaded ? caseReply(loaded) : noSuchCaseReply
    }
    case 'file': {
      const loaded = await keptCase(own, me, id)
      return loaded
        ? documentReply(loaded, await filesOf(own, me, loaded), own.canvases?.areHere() === true)
        : noSuchCaseReply
    }
    case 'page': {
      const loaded = await keptCase(own, me, id)
      return loaded ? caseCanvas(own, me, loaded) : noSuchCaseReply
    }
    case 'gone':
      return removeCanvas(own, me, id)
    case 'back':
      return bringBack(own, me, id, intent.version)
  }
}
