import { isAside, isCourtesy, partsOf } from '../../../reading/orders/asides.ts'
import { quotedIn } from '../../../reading/orders/quoted.ts'
import { type UndoneKind, undoneKinds } from './kinds.ts'

const byId = /^undo ([0-9a-f-]{36})$/
const lead =
  '(?:(?:please|pls|kindly|wait|oops|oh|ah|hey|hi|ok|okay|sorry|actually|just|so|quickly|abeg|lets|no|nah|nope|never ?mind|nvm|can you|could you|would you|will you|you can|i want to|i need to|id like to|go ahead and) )*'
const tail =
  '(?: (?:again|now|please|pls|for me|thanks|thank you|would you|will you|if (?:you can|possible|it goes|that works)|asap|right away|straight away))*\\??'
const last = '(?:very )?(?:last|latest|previous|recent|most recent)'
const thing = `(?:that|this|it|last|latest|(?:that|the|my|your) ${last}(?: (?:one|thing|change|action|edit|step|bit|move|update|modification|command))?(?: (?:that )?(?:i|you) (?:just )?(?:did|made))?|(?:that|the|my) change|(?:what|whatever) (?:i|you|we)(?:ve| have)? (?:just )?(?:did|done|changed)(?: just now| now)?|that again)`
const asItWas =
  '(?: (?:to )?(?:how|the way|what|as|like) (?:it|that|this|things|they) (?:was|were)(?: before)?(?: (?:a|one|some) (?:second|seconds|minute|minutes|moment) ago)?)'
const orders = [
  `(?:un-?do|revert|reverse|roll back|rollback)(?: back)?(?: ${thing})?`,
  'ctrl ?[+-]? ?z|put back',
  `(?:take back|(?:scrap|scratch|cancel)(?= (?:that|it|this|what|whatever)\\b| .*\\b(?:one|thing|change|action|edit)\\b)) ${thing}`,
  `(?:do|make) (?:an? |the )?undo(?: (?:of|for|to|on))? ${thing}`,
  '(?:take|put|change|set|turn|roll|move|bring) (?:that|this|it|them|things|everything) back',
  `(?:put|change|set|turn|bring|have|make) (?:that|this|it|them|things|everything)(?: back)?${asItWas}`,
  `roll ${thing} back`,
  '(?:go|jump|step) back(?: (?:one|a) step| to (?:how|the way|what) (?:it|things|that|this|they) (?:was|were)(?: before)?)?|(?:(?:go|take) )?(?:one|a) step back',
  `(?:restore|bring back|give me back|i want back) (?:(?:what|how|as) (?:i had|it was|was there|things were)|the (?:last|previous|old|earlier) (?:one|state|version|setting|settings|value))(?: before)?`,
]
const order = new RegExp(`^${lead}(?:${orders.join('|')})${tail}$`)
/** The verb alone is an order only beside a plain apology: "two of two, no rollback" is none. */
const alone = new RegExp(`^${lead}(?:undo|revert|reverse|roll back|rollback)${tail}$`)
const nouns: Readonly<Record<UndoneKind, string>> = {
  note: 'note|entry',
  rating: '(?:self[- ]?)?(?:rating|score|mark|grade)',
  pause: 'pause|snooze|absence',
  nudges: 'nudges?|nudge (?:time|day|setting|schedule)s?',
  reminder: 'reminder',
  profile: 'profile|(?:target )?level|target|hints?',
  import: 'import|upload',
  deletion: 'deletion|delete',
}
const named = undoneKinds.map((of) => {
  const it = `(?:that|this|the|my|your)(?: ${last}| new| wrong)? (?:${nouns[of]})(?: change| edit| update)?(?: (?:that )?(?:i|you) (?:just )?(?:did|made|set|saved|gave|added))?`
  const verb = '(?:undo|revert|reverse|roll back|rollback|retract|take back)'
  return [
    of,
    new RegExp(
      `^${lead}(?:${verb} ${it}|(?:take|roll|put|set|change|turn) ${it} back(?:${asItWas})?)${tail}$`,
    ),
  ] as const
})
const namedIn = (part: string): UndoneKind | undefined => named.find(([, each]) => each.test(part))?.[0]

/** "Kindly revert" asks for an answer. */
const answer = /\bkindly revert\b/
/** "I hit enter too early", "wrong one": why. */
const reason =
  /^(?:because |as |since )?(?:i|ive|im|its?|thats?|this|my|we|not|wasnt|wrong|too|was|didnt|forgot|(?:the|a|an) \p{L}+)\b/u
const apology =
  /^(?:ops|no+|(?:ah|oh) (?:crap|dear|no)|not (?:that|this|it)(?: one)?)\W*$|\b(?:crap|damn|sorry|mistake|wrong|oops|whoops|my bad|misclick\w*|mistyped|typos?|slip(?:ped)?|fat[- ](?:finger|thumb)\w*|butterfingers|autocorrect|typed|pressed|clicked|hit|pasted|sent|meant|accident|accidentally|too (?:early|fast|soon|quick))\b/

/** "Undo everything": more than the one step that can be taken back. */
const everything = new RegExp(
  `^${lead}(?:undo|revert|reverse|roll back|rollback|take back) (?:everything|all|it all|all of (?:it|that|this|them)|all (?:that|this|my|the|your) changes|all changes|(?:the|my) last (?:\\d+|two|three|four|five|few) (?:changes|things|steps)|everything (?:i|you|we) (?:just )?(?:did|done|changed)(?: today| just now)?)${tail}$`,
)

/** "Undo everything from that file" */
const ofFile = new RegExp(
  `^${lead}(?:undo|revert|reverse|roll back|rollback|take back|remove) (?:(?:everything|all|all of it|it|it all|the notes|all (?:the )?notes|what came) )?(?:(?:that )?(?:came )?(?:from|of|out of|with|in) )?(?:that|the|my|this) (?:last )?(?:\\p{L}+ )?(?:file|document|upload|import)${tail}$`,
  'u',
)

/** What is shown to others can be taken back, too. */
const taking = /\btake back\b|\btake (?:that|this|it|them) back\b/

/** "The runbook note, bring it back": it names what may not be what was changed last. */
const other =
  /^(?:(?:no|and|oh|its|it was) )?(?:the|my|that)(?: \p{L}+){0,5} (?:notes?|questions?|ratings?|reminders?|pauses?|nudges?|goals?|case|shares?|one)$/u

/** `unsure`: what was changed last may not be what they mean, but something that is shown, or that they name. */
type Undo = {
  readonly id?: string
  readonly of?: UndoneKind
  readonly all?: true
  readonly unsure?: 'shown' | 'named'
}

/** What takes back the last change, of one kind where it names it, or that of one button; beside it stand only apologies and reasons. */
export function undoIn(lower: string): Undo | undefined {
  const [, id] = byId.exec(lower) ?? []
  if (id) return { id }
  if (quotedIn(lower).length > 0 || answer.test(lower)) return undefined
  if (everything.test(lower)) return { all: true }
  if (ofFile.test(lower)) return { of: 'import' }
  const parts = partsOf(lower)
  const kinds = parts.flatMap((part) => namedIn(part) ?? [])
  const others = parts.filter((part) => !order.test(part) && namedIn(part) === undefined)
  const isBare = parts.every((part) => alone.test(part) || others.includes(part))
  const goesAlong = (part: string) =>
    isAside(part) && (apology.test(part) || isCourtesy(part) || (!isBare && reason.test(part)))
  if (others.length === parts.length || kinds.length > 1 || !others.every(goesAlong)) return undefined
  const [of] = kinds
  if (of !== undefined) return { of }
  if (others.some((part) => other.test(part))) return { unsure: 'named' }
  return taking.test(lower) ? { unsure: 'shown' } : {}
}
