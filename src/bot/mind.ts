import type { Library } from '../domain/library/library.ts'
import { onceEach } from '../domain/once-each.ts'
import { searchOf } from '../domain/search.ts'
import type { Learned } from '../reading/learned/model.ts'
import { nearnessBy } from '../reading/topics/meant.ts'
import type { Rules } from '../reading/understand.ts'
import { type Vocabulary, vocabularyOf } from '../reading/vocabulary.ts'
import { readWords } from './codec.ts'
import { dropped } from './context/dropped.ts'
import { amended, followUp, withoutBefore } from './context/follow-up.ts'
import { ofAccess, ofPay } from './context/lately.ts'
import { remindedOf } from './context/reminded.ts'
import { featureOf, type Intent } from './features/features.ts'
import { levelsOfRole } from './features/guidelines/role-words.ts'
import { helpIn } from './features/help/words.ts'
import { ofLastNote } from './features/notes/last-words.ts'
import { isExport } from './features/privacy/words.ts'
import { levelIn } from './features/profile/level-words.ts'
import { reminderEndIn } from './features/reminders/end-words.ts'
import { reminderIn } from './features/reminders/words.ts'
import { showsNamed } from './features/share/named-words.ts'
import { towardsNext } from './features/start/next-words.ts'
import { language } from './language.ts'
import { type History, noHistory } from './news/history.ts'
import type { Own } from './person/me.ts'
import type { Sources } from './sources.ts'

/** What answers are made from: the data for anyone, and, where there is a store, what is a person's own. */
export type Mind = Sources & {
  readonly vocabulary: Vocabulary
  readonly rules: Rules<Intent>
  readonly own: Own | undefined
  readonly history: History
}

/** What reading and answering need; `own`: where there is a store, what is a person's own. */
export type MindParts = {
  readonly library: Library
  readonly learned: Learned
  readonly now: () => Date
  readonly own?: Own
}

export const mindOf = ({ library, learned, now, own }: MindParts): Mind => ({
  library,
  ...knownBy(learned)(library),
  verbs: language.verbs,
  rules,
  now,
  own,
  history: own?.history ?? noHistory,
})

/** What is made of the data alone: the bots of several workspaces that answer from the same share it. */
const knownBy = onceEach((learned: Learned) => {
  const nearness = nearnessBy(learned.meanings)
  return onceEach((library: Library) => ({
    nearness,
    search: searchOf(library, nearness),
    vocabulary: vocabularyOf(library, { language, learned }),
  }))
})

/** What the features read by rule. */
export const rules: Rules<Intent> = {
  exact: readWords,
  sure: (utterance, context, again) =>
    dropped(utterance.text, again) ??
    helpIn(utterance.text, language.verbs) ??
    levelIn(utterance) ??
    levelsOfRole(utterance) ??
    towardsNext(utterance) ??
    ofLastNote(utterance) ??
    showsNamed(utterance) ??
    ofPay(utterance, context.last) ??
    ofAccess(utterance, context.last) ??
    amended(utterance, again) ??
    remindedOf(utterance, context.last, again) ??
    reminderIn(utterance.text, (words) => featureOf(again(words)).reminds === true) ??
    reminderEndIn(utterance.text) ??
    (isExport(utterance.text) ? ({ kind: 'export' } as const) : undefined) ??
    (context.last && context.last.kind !== 'unknown'
      ? followUp(utterance, context.last)
      : withoutBefore(utterance)),
  inShort: (intent) => featureOf(intent).sized?.(intent, true),
}
