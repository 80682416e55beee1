import { type Intent, nudgeActs } from '../reading/intent.ts'
import { undoIn } from './undo-words.ts'

const noteWords = /^(\w+) ([0-9a-f-]{36})( yes)?$/
const tagWords = /^tag ([0-9a-f-]{36}) ([a-z0-9-]+)$/
const explainWords = /^explain "([^"]{2,200})"$/
const feedbackWords = /^feedback ([0-9a-f-]{36})$/
const nudgeWords = /^nudge ([0-9a-f-]{36}) (\w+)$/
const reminderWords = /^reminder ([0-9a-f-]{36}) (show|stop)$/
const acts = ['open', 'edit', 'delete', 'restore'] as const

/** What buttons say and people may type to the letter; anything else is for the reading to make out. */
export function readExact(text: string): Intent | undefined {
  const said = text.trim()
  const draft = /^draft(?:\s+([\s\S]*))?$/i.exec(said)
  if (draft) return { kind: 'notes.draft', note: draft[1] ?? '' }
  const [, term] = explainWords.exec(said) ?? []
  if (term) return { kind: 'explain', words: term, levels: [], dimensions: [] }
  if (said.length > longest) return undefined
  const lower = said
    .toLowerCase()
    .replace(/[.?!\s]+$/, '')
    .replace(/\s+/g, ' ')
  const [, verb, id, sure] = noteWords.exec(lower) ?? []
  const [, answer] = feedbackWords.exec(lower) ?? []
  if (answer) return { kind: 'feedback', answer }
  const [, tagged, dimension] = tagWords.exec(lower) ?? []
  if (tagged && dimension) return { kind: 'note.tag', id: tagged, dimension }
  const [, nudge, tap] = nudgeWords.exec(lower) ?? []
  const tapped = nudgeActs.find((one) => one === tap)
  if (nudge && tapped) return { kind: 'nudge.tap', act: tapped, id: nudge }
  const [, reminder, what] = reminderWords.exec(lower) ?? []
  if (reminder) return { kind: 'reminder.do', act: what === 'show' ? 'show' : 'stop', id: reminder }
  const undo = undoIn(lower)
  if (undo) return undo
  const act = acts.find((one) => one === verb)
  return act && id ? { kind: 'note', act, id, sure: sure !== undefined } : words.get(lower)
}

/** A verb, an id, a dimension's id and some marks. */
const longest = 120

const words = new Map<string, Intent>([
  ['note', { kind: 'notes.draft', note: '' }],
  ['share words on', { kind: 'words', shared: true }],
  ['share words off', { kind: 'words', shared: false }],
  ['hints on', { kind: 'hints', on: true }],
  ['hints off', { kind: 'hints', on: false }],
  ['guidelines', { kind: 'guidelines' }],
  ['postings', { kind: 'postings' }],
  ['changes mine', { kind: 'news', act: 'show' }],
  ['changes keep', { kind: 'news', act: 'keep' }],
  ['changes re-tag', { kind: 'news', act: 'retag' }],
  ['changes later', { kind: 'news', act: 'later' }],
  ['nudge', { kind: 'nudge.set', when: '' }],
  ['nudges', { kind: 'nudge.set', when: '' }],
  ['nudge change', { kind: 'nudge.do', act: 'change' }],
  ['nudge settings', { kind: 'nudge.do', act: 'change' }],
  ['nudge resume', { kind: 'nudge.do', act: 'resume' }],
  ['resume', { kind: 'nudge.do', act: 'resume' }],
  ['resume nudges', { kind: 'nudge.do', act: 'resume' }],
  ['nudge no', { kind: 'nudge.do', act: 'no' }],
  ['nudge weekly', { kind: 'nudge.set', when: 'weekly' }],
  ['nudge monthly', { kind: 'nudge.set', when: 'monthly' }],
  ['nudge pause', { kind: 'nudge.pause', when: '' }],
  ['pause', { kind: 'nudge.pause', when: '' }],
  ['stop', { kind: 'nudge.stop' }],
  ['nudge stop', { kind: 'nudge.stop' }],
  ['nudge off', { kind: 'nudge.stop' }],
  ['unsubscribe', { kind: 'nudge.stop' }],
  ['reminders', { kind: 'reminders' }],
  ['my reminders', { kind: 'reminders' }],
  ['show my reminders', { kind: 'reminders' }],
  ['list my reminders', { kind: 'reminders' }],
  ['list reminders', { kind: 'reminders' }],
])
