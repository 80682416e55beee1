import { isEqual } from 'es-toolkit/predicate/isEqual'
import type { Library } from '../../domain/library/library.ts'
import type { RoleInTitle } from '../../domain/own/role-in-title.ts'
import { documentsMeant } from '../../reading/names/place.ts'
import { roleSaid } from '../../reading/names/roles-said.ts'
import { understand } from '../../reading/understand.ts'
import type { Vocabulary } from '../../reading/vocabulary.ts'
import { readTokens } from '../../reading/words/words.ts'
import { readProfile } from '../../store/people/profiles.ts'
import type { Owner } from '../../store/vault.ts'
import type { AskerReply, Reply, ReplyPart } from '../answer.ts'
import { wordsOf } from '../codec.ts'
import { featureOf, type Intent, type Reading } from '../features/features.ts'
import { guidance } from '../guidance.ts'
import { placeOf, stepped } from '../meaning/steps.ts'
import type { Mind } from '../mind.ts'
import { sourceOf } from '../replies/phrases.ts'
import { respond } from '../respond.ts'
import { withoutAssumed } from './assumed.ts'
import type { Own } from './me.ts'
import { isForAll, openPart } from './outsiders.ts'

/** What is asked with the answer from a role's guideline, where several could be meant and the text tells none of them. */
export function needsRole(vocabulary: Vocabulary, { intent, exact }: Reading, text: string): boolean {
  if (vocabulary.library.guidelines.length < 2) return false
  if (exact && 'guideline' in intent && intent.guideline !== undefined) return false
  const { from, ofRole = from?.includes('guideline') } = featureOf(intent)
  return ofRole === true && !isTold(vocabulary, text)
}

/** Whether the text itself says which guideline it is about: then their order makes no difference. */
export function isTold(vocabulary: Vocabulary, text: string): boolean {
  const { library } = vocabulary
  if (library.guidelines.length < 2) return true
  if (roleSaid(library, text)?.guidelines.length === 1) return true
  const turned = { ...vocabulary, library: { ...library, guidelines: library.guidelines.toReversed() } }
  const tokens = readTokens(text)
  const [one, other] = [vocabulary, turned].map((each) => documentsMeant(each, tokens, undefined))
  return one?.guideline === other?.guideline
}

/** Asked of who may choose a role for good. */
export const roleQuestion = (text: string): Intent => ({
  kind: 'role.ask',
  ...(text.length <= 300 && { asked: withoutMark(text) }),
})

/**
 * Of whom nothing is kept: the question again with each guideline of `open`, which are all that may be told of where it
 * was asked; one alone leaves nothing to ask, and with none it stays what it was, to be refused.
 */
export function whichRoleOf(mind: Mind, intent: Intent, text: string, open: Library): Intent {
  const [only, ...others] = open.guidelines
  if (!only) return intent
  if (others.length === 0) return understand(mind, text, { guideline: only.id }).intent
  const words = bareWords(mind.library, intent) ?? text.trim()
  return { kind: 'which', words, guidelines: open.guidelines.map(({ id }) => id) }
}

/** A command's own words, where nothing of the guideline is named that it was read by. */
function bareWords(library: Library, intent: Intent): string | undefined {
  if (!('guideline' in intent)) return undefined
  const { guideline: _, ...bare } = intent
  const named = [...('levels' in bare ? bare.levels : []), ...('dimensions' in bare ? bare.dimensions : [])]
  const hasWords = 'words' in bare || 'note' in bare
  return named.length > 0 || hasWords ? undefined : wordsOf(bare, library)
}

/** A command that ends with a question mark orders nothing, and the choice of a role is one. */
const withoutMark = (text: string): string => text.replace(/[?\s]+$/, '').trim()

/** An answer that goes by a guess says so, with the way to another. */
export function withGuess(answer: Reply, { guideline }: RoleInTitle): Reply {
  const source = sourceOf(guideline)
  const isOfIt = answer.parts.some((part) => part.kind === 'source' && isEqual(part, source))
  if (!isOfIt) return answer
  const parts: ReplyPart[] = [
    ...answer.parts,
    {
      kind: 'text',
      text: `Going by your Slack title, I’ve assumed your role is ${guideline.role}. Not right? Choose yours:`,
    },
    { kind: 'choices', choices: [{ label: 'Choose My Role', asks: { kind: 'me' } }] },
  ]
  return { ...answer, parts }
}

/** The answer that the role was asked for, and below it what was understood of the person. */
const withFacts = (chosen: Reply, facts: Reply): AskerReply => ({
  ...facts,
  for: 'asker',
  changed: true,
  parts: [...facts.parts, { kind: 'text', text: chosen.summary }, ...chosen.parts],
})

/** Of people of other organisations nothing is known: where their words tell no role, they are asked. */
export const roleOrMeant = (mind: Mind, reading: Reading, text: string): Intent =>
  needsRole(mind.vocabulary, reading, text)
    ? whichRoleOf(mind, reading.intent, text, openPart(mind.library))
    : reading.intent

/** Once they chose a role, what they had asked is answered with it, where that changes nothing. */
export async function withAsked(
  mind: Mind & { readonly own: Own },
  asker: Owner,
  intent: Intent,
  reply: Reply,
): Promise<Reply> {
  if (intent.kind !== 'role' || !intent.asked) return reply
  const read = understand(mind, intent.asked, { guideline: intent.role })
  // The levels that are assumed of them now are answered with, and not asked for beside that.
  const profile = await readProfile(mind.own.vault, asker)
  const { intent: asked } = stepped(read, read.utterance, profile && placeOf(mind.library, profile))
  if (!isRepeatable(asked) || featureOf(asked).from?.includes('versions')) return reply
  if (isForAll(asked)) return withFacts(reply, guidance(mind, asked))
  const theirs = (await respond(mind, asked, { asker, room: 'dm' })).reply
  return theirs.for === 'asker' && !theirs.form
    ? withFacts(reply, { ...theirs, parts: withoutAssumed(theirs.parts) })
    : reply
}

/** What a reminder brings back changes nothing: the words of one that came in a file can ask for anything. */
export const isRepeatable = (intent: Intent): boolean =>
  isForAll(intent) || featureOf(intent).reminds === true
