import type { Guideline, Level } from '../../domain/library/guideline.ts'
import { findGuideline, pickLevels } from '../../domain/library/library.ts'
import { ladderOf, nextLevels, previousLevels } from '../../domain/library/tracks.ts'
import { type Subject, sameGuideline } from '../../domain/subject.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import { featureOf, type Intent } from '../features/features.ts'
import { coreOf } from './core.ts'
import { inTime } from './in-time.ts'
import { type Act, type Leaning, leaningOf } from './leaning.ts'
import { onListed } from './on-listed.ts'
import { comparedWith, pointedAt, shownIn } from './pointing.ts'
import { intentOf, memoryOf, subjectOf } from './subject.ts'

/** What a text means after what was asked before; undefined where it stands by itself. It reads, and answers nothing. */
export function followUp(utterance: Utterance, last: Subject): Intent | undefined {
  const found =
    onListed(utterance.text, last) ??
    inTime(utterance, last) ??
    pointedAt(utterance, last) ??
    leantOn(utterance, last)
  return found && alone(found, utterance.text, last)
}

/** "No, just Mgr III", after it was compared: that level alone. */
function alone(found: Intent, text: string, last: Subject): Intent {
  const [level, ...others] = found.kind === 'compare' ? found.levels : []
  if (found.kind !== 'compare' || last.kind !== 'compare' || level === undefined) return found
  if (others.length > 0 || !shownIn(last).includes(level) || !wantsAlone.test(text)) return found
  return {
    kind: 'expectations',
    ...sameGuideline(last),
    levels: [level],
    dimensions: [...found.dimensions],
  }
}

const wantsAlone = /^\W*(?:no|nope|nah|sorry|not that|i meant?|i wanted)\b|\b(?:just|only|alone)\b/i

function leantOn(utterance: Utterance, last: Subject): Intent | undefined {
  // After one's notes, "tell me about leadership" asks the guideline.
  if (last.kind === 'notes.list' && asksAnew.test(utterance.text)) return undefined
  const leaning = leaningOf(utterance, last.guideline)
  if (leaning && (comparesOn.test(utterance.text) || (!leaning.whole && leans(leaning)))) {
    const found = after(utterance, leaning, last)
    if (found) return found
  }
  // "No, I meant the III", "how does that read for the III?": the name alone, in the place of what was named.
  const core = coreOf(utterance.text)
  if (core === undefined) return undefined
  const read = inWords(utterance, core)
  const said = leaningOf(read, last.guideline)
  return said && !said.whole ? after(read, said, last) : undefined
}

/** "Sr. Mgr on partners. No, on customers": what takes something back within a text stands in its place. */
export function amended(utterance: Utterance, again: (text: string) => Intent): Intent | undefined {
  const { text, hint } = utterance
  if (text.length > longestAmended) return undefined
  const [, head = '', tail = ''] = amending.exec(text) ?? []
  if (tail === '') return undefined
  const said = leaningOf(inWords(utterance, coreOf(tail) ?? tail), hint.guideline)
  if (!said || said.acts.size > 0 || said.levels.length + said.dimensions.length === 0) return undefined
  const subject = subjectOf(again(head), utterance.vocabulary.library)
  if (!subject || memoryOf(subject)?.swappable !== 'topics') return undefined
  const isOfKind =
    (said.levels.length === 0 || subject.levels.length > 0) &&
    (said.dimensions.length === 0 || subject.dimensions.length > 0)
  return isOfKind ? swapped(said, subject) : undefined
}

const asksAnew =
  /\b(?:tell|give|get|let|i|we|you|can|could|would|is|are)\b(?!.*\b(?:those|them|notes?|mine|my)\b)/i

const longestAmended = 120
const amending =
  /^(.{3,}?)(?:\s*[.,;!…–—-]+\s*)(?:(?:oh |ah |wait,? |er,? )*(?:no|nope|sorry|wait|actually|scratch that|i mean)\b[\s,.!:–-]*(?:(?:sorry|wait|actually|not that|i meant?)\b[\s,.!]*)*)(?!not\b|no\b)(.{2,60})$/is

/** It compares with what was shown. */
const comparesOn =
  /^\W*(?:(?:and|so|ok|now|please) )*(?:compare (?:(?:it|that|this|them|those) )?(?:with|to|against)|(?:how|where) (?:does|do|is|are) (?:it|that|this|they) (?:so |very )?differ(?:ent)?|(?:the )?differences? between the two)\b/i

/** Two things named make a question that needs nothing from before, unless it says that it goes on. */
function leans({ led, acts, levels, dimensions, sections }: Leaning): boolean {
  if (led) return true
  const named = [levels, dimensions.length > 0 ? dimensions : sections].filter(({ length }) => length > 0)
  return levels.length < 2 && named.length + (acts.has('compare') ? 1 : 0) < 2
}

/** What a text of such words means where nothing was asked before; undefined where it stands by itself. */
export function withoutBefore(utterance: Utterance): Intent | undefined {
  const { vocabulary, hint } = utterance
  const leaning = leaningOf(utterance, hint.guideline)
  if (!leaning || leaning.whole) return undefined
  const [act] = [...leaning.acts].filter((each) => leansAlways.has(each))
  if (!act) return undefined
  const { levels, dimensions, sections } = leaning
  const named = levels.length + dimensions.length > 0
  const isChoice = vocabulary.library.guidelines.length > 1
  const place = hint.guideline !== undefined && isChoice ? { guideline: hint.guideline } : {}
  if (named && (act === 'examples' || act === 'why'))
    return { kind: act, ...place, levels: [...levels], dimensions: [...dimensions] }
  return named || sections.length > 0 ? undefined : { kind: 'unclear', suggestions: [], adrift: true }
}

/** What nobody says first. */
const leansAlways: ReadonlySet<Act> = new Set(['shorter', 'longer', 'why', 'examples'])

function after(utterance: Utterance, said: Leaning, last: Subject): Intent | undefined {
  const { acts } = said
  const about = aboutOf(said, last)
  // "Post the full comparison here" asks for more than what was shown.
  if (acts.has('share')) return acts.has('longer') ? undefined : { kind: 'share.last', of: last }
  if (acts.has('why')) return { kind: 'why', ...about }
  if (acts.has('examples'))
    return memoryOf(last)?.swappable === 'sections' ? undefined : { kind: 'examples', ...about }
  if (acts.has('compare'))
    return memoryOf(last)?.comparable
      ? { kind: 'compare', ...about, levels: [...comparedWith(utterance, said, last)] }
      : undefined
  if (acts.has('shorter') || acts.has('longer'))
    return resized(
      intentOf({ ...last, ...about, ...(said.sections.length > 0 && { sections: [...said.sections] }) }),
      acts,
    )
  if (acts.size > 0) return elsewhere(utterance, said, last)
  return swapped(said, last)
}

/** What is named takes the place of what was; the rest stays as it was. */
function aboutOf({ levels, dimensions }: Leaning, last: Subject) {
  return {
    ...sameGuideline(last),
    levels: [...(levels.length > 0 ? levels : shownIn(last))],
    dimensions: [...(dimensions.length > 0 ? dimensions : last.dimensions)],
  }
}

function resized(intent: Intent | undefined, acts: Leaning['acts']): Intent | undefined {
  return intent && featureOf(intent).sized?.(intent, acts.has('shorter'))
}

function swapped(said: Leaning, last: Subject): Intent | undefined {
  const { levels, dimensions, sections } = said
  const swappable = memoryOf(last)?.swappable
  if (swappable === 'sections') {
    return sections.length > 0 && levels.length === 0
      ? intentOf({ ...last, sections: [...sections] })
      : undefined
  }
  const names = levels.length + dimensions.length
  if (names === 0 || !swappable) return undefined
  // Levels that were shown and not named are not named now either.
  const kept = levels.length > 0 ? levels : last.levels
  return intentOf({ ...last, ...aboutOf(said, last), levels: [...kept] })
}

/** The same a level higher or lower: each level that was asked about moves by one, where there is one. */
function elsewhere({ vocabulary }: Utterance, said: Leaning, last: Subject): Intent | undefined {
  const { library } = vocabulary
  const guideline = (last.guideline && findGuideline(library, last.guideline)) || library.guidelines[0]
  if (!guideline || memoryOf(last)?.swappable !== 'topics') return undefined
  const order = guideline.levels.map(({ id }) => id)
  const about = aboutOf({ ...said, levels: [] }, last)
  const to = (levels: readonly string[]) => intentOf({ ...last, ...about, levels: [...levels] })
  if (said.levels.length > 0) return to(said.levels)
  const at = pickLevels(guideline, about.levels)
  if (said.acts.has('other')) {
    const others = order.filter((id) => !about.levels.includes(id))
    return at.length === 1 && others.length === 1 ? to(others) : undefined
  }
  const up = said.acts.has('above')
  // Where all levels were shown, the one above them is the highest of them.
  if (at.length === 0) return to(order.slice(...(up ? [-1] : [0, 1])))
  const moved = movedBy(guideline, at, up)
  if (moved) return to(moved.map(({ id }) => id))
  const none = up ? 'above' : 'below'
  return { kind: 'levels', ...sameGuideline(last), none }
}

/** Each level one higher or lower on its track. Where tracks part: one level becomes all that follow; of two, the higher. */
function movedBy(guideline: Guideline, levels: readonly Level[], up: boolean): readonly Level[] | undefined {
  const tracks = new Set(levels.flatMap(({ track }) => track ?? []))
  const onTrack = tracks.size === 1 ? ladderOf(guideline, [...tracks][0]) : undefined
  const moved = levels.map((level) => {
    const near = up ? nextLevels(guideline, level) : previousLevels(guideline, level)
    return near.length > 1 && onTrack ? near.filter((one) => onTrack.includes(one)) : near
  })
  if (moved.some(({ length }) => length === 0)) return undefined
  if (moved.every(({ length }) => length === 1)) return [...new Set(moved.flat())]
  return levels.length > 1 ? levels.slice(-1) : moved.flat()
}
