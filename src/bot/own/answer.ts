import type { Intent } from '../../reading/intent.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerAnswer } from '../answer.ts'
import { type NudgeIntent, nudgeAnswer } from '../nudges/answer.ts'
import { schedulesOf } from '../nudges/kept.ts'
import { offered } from '../nudges/offer.ts'
import { replyToNudge } from '../nudges/taps.ts'
import { formReply } from '../replies/form.ts'
import { homeReply } from '../replies/own/home.ts'
import { withNewsLine } from '../replies/own/news.ts'
import { deleteAllReply } from '../replies/own/notes.ts'
import { exportAll, importAll, tellHoldings } from './data.ts'
import { filterText } from './filter.ts'
import { type Draft, eraseForm, meForm } from './forms.ts'
import { type Me, meOf, type Own } from './me.ts'
import { withNamed } from './named-note.ts'
import { answerNews, untold, withNews } from './news.ts'
import { addNote, openNoteForm, originOf, showNotes, tagNote, withNote } from './notes.ts'
import { daysOf } from './period.ts'
import { setHints, welcomed } from './profile.ts'
import { rate, showReadiness, standings } from './ratings.ts'
import { undo, undoable } from './undo.ts'

/** What only the asker may see the answer of: it reads and writes what is theirs. */
export type OwnIntent = Extract<
  Intent,
  {
    kind:
      | 'notes.add'
      | 'notes.list'
      | 'notes.draft'
      | 'note'
      | 'note.tag'
      | 'rate'
      | 'readiness'
      | 'packet'
      | 'delete'
      | 'notes.edit'
      | 'me'
      | 'hints'
      | 'export'
      | 'holdings'
      | 'erase'
      | 'news'
      | 'undo'
      | 'nudge.reply'
      | NudgeIntent['kind']
  }
>

export async function ownAnswer(own: Own, owner: Owner, intent: OwnIntent): Promise<AskerAnswer> {
  const me = await meOf(own, owner)
  const answer = await undoable(own, owner, (acting) => answerFor(acting, me, intent))
  return quiet.has(intent.kind) ? answer : withNews(own, me, await welcomed(own, me, answer))
}

/** Who asks what is kept of them, takes it away or destroys it has nothing new kept by asking. */
const quiet: ReadonlySet<Intent['kind']> = new Set([
  'holdings',
  'export',
  'packet',
  'erase',
  'note',
  'note.tag',
  'news',
  'undo',
  'nudge.stop',
  'nudge.tap',
  'reminder.do',
  'reminder.end',
])

async function answerFor(own: Own, me: Me, intent: OwnIntent): Promise<AskerAnswer> {
  const { levels, dimensions } = aboutMine(intent, me)
  switch (intent.kind) {
    case 'notes.add': {
      const { note } = intent
      if (!note.trim()) return openNoteForm(own, me, {})
      const level = levels.length === 1 ? levels[0] : undefined
      const draft = { what: note, dimensions, ...(level && { level }) }
      return offered(own, me, await addNote(own, me, draft, originOf(own)))
    }
    case 'notes.draft':
      return openNoteForm(own, me, intent.note ? { what: intent.note } : {})
    case 'notes.list': {
      const { words, period } = intent
      return showNotes(own, me, { dimensions, levels, words, days: period && daysOf(period, me.today) })
    }
    case 'note':
      return withNote(own, me, intent)
    case 'note.tag':
      return tagNote(own, me, intent)
    case 'rate':
      return rate(own, me, dimensions, intent.score)
    case 'readiness':
      return showReadiness(own, me, dimensions)
    case 'packet':
    case 'export':
      return exportAll(own, me)
    case 'holdings':
      return tellHoldings(own, me)
    case 'delete':
      if (intent.all) return deleteAllReply(filterText({ dimensions }, me))
      return withNamed(own, me, 'delete', { named: intent.named, dimensions })
    case 'notes.edit':
      return withNamed(own, me, 'edit', { named: intent.named, dimensions })
    case 'erase':
      return formReply(eraseForm, 'forget me')
    case 'me':
      return formReply(meForm(me, own.library), 'me')
    case 'hints':
      return setHints(own, me, intent.on)
    case 'news':
      return answerNews(own, me, intent.act)
    case 'undo':
      return undo(own, me, intent.id)
    case 'nudge.reply':
      return replyToNudge(own, me, {
        ...intent,
        dimensions,
        level: levels.length === 1 ? levels[0] : undefined,
      })
    case 'nudge.set':
    case 'nudge.pause':
    case 'nudge.stop':
    case 'nudge.do':
    case 'nudge.tap':
    case 'reminder.set':
    case 'reminder.do':
    case 'reminder.end':
    case 'reminders':
      return nudgeAnswer(own, me, intent)
  }
}

/** What an intent is about in the person's own guideline; another's levels and dimensions mean nothing there. */
function aboutMine(intent: OwnIntent, { guideline }: Me) {
  const isMine = 'levels' in intent && (intent.guideline === undefined || intent.guideline === guideline.id)
  return isMine ? intent : { levels: [], dimensions: [] }
}

/** A form for a note that begins with what the chat product knows, such as a message's link. */
export async function draftAnswer(own: Own, owner: Owner, draft: Draft): Promise<AskerAnswer> {
  return openNoteForm(own, await meOf(own, owner), draft)
}

/** A file that a person sent: an export coming back. */
export async function receiveFile(own: Own, owner: Owner, content: string): Promise<AskerAnswer> {
  return importAll(own, await meOf(own, owner), content)
}

export async function homeAnswer(own: Own, owner: Owner): Promise<AskerAnswer> {
  const me = await meOf(own, owner)
  const { notes, orphaned, standings: rows } = await standings(own, me)
  const shown = { standings: rows, orphaned, notes, ...(await schedulesOf(own, owner)), now: own.now() }
  return withNewsLine(homeReply(me, shown), await untold(own, me))
}
