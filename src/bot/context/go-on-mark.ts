import { type Subject, sameGuideline } from '../../domain/subject.ts'
import { covers } from '../../reading/names/names.ts'
import { inWords, type Utterance } from '../../reading/utterance.ts'
import type { Intent } from '../features/features.ts'

/** "Meh, 3 is fairer": what weighs a mark anew takes the last one back. */
export const fairerIn = (text: string): string | undefined => {
  const said = text.replace(hesitating, '').replace(/[\s.!]+$/, '')
  return fairer.test(said) ? said : undefined
}
const hesitating =
  /^\W*(?:(?:meh|hm+|well|no|actually|ok|okay|honestly|maybe|i (?:think|guess)|rather)\b\W*)+/i

export function rated(said: Utterance, last: Subject): Intent | undefined {
  const words = said.text.replace(fairer, '$1')
  const mark = marks.findIndex((each) => each.test(words))
  const about = { ...sameGuideline(last), levels: [] }
  if (mark >= 0 && last.dimensions.length === 1)
    return { kind: 'rate', score: mark + 1, ...about, dimensions: [...last.dimensions] }
  const dimension = words === '' ? undefined : namedAlone(said, last.guideline)
  if (dimension === undefined) return undefined
  const [before] = last.dimensions
  // "No, I meant tech": the mark was for another dimension.
  if (before !== undefined)
    return last.asked ? undefined : { kind: 'rate', ...about, dimensions: [dimension], instead: before }
  return {
    kind: 'rate',
    ...(last.score !== undefined && { score: last.score }),
    ...about,
    dimensions: [dimension],
  }
}

/** "3 is fairer" */
const fairer =
  /^(?:(?:more like|closer to|probably|say|nearer(?: to)?|rather) (?:a )?(?=\S+$)|(?:a )?(?=\S+ ))([1-4]|one|two|three|four)(?:$| (?:is|would be|sounds|feels|seems) (?:a bit |more )?(?:fair(?:er)?|better|right|truer|honest|realistic|closer|enough))$/i

const marks = [/^(?:1|one)$/i, /^(?:2|two)$/i, /^(?:3|three)$/i, /^(?:4|four)$/i]

/** "And tech 3", "I'd say ops is a 2": one more mark, beside others or where the gaps were looked at. */
export function ratedToo(said: Utterance, last: Subject): Intent | undefined {
  const [, lead = '', name = '', mark = ''] = tooMarked.exec(said.text) ?? []
  if (mark === '' || (last.kind === 'readiness' && !says.test(lead))) return undefined
  const dimension = namedAlone(inWords(said, name), last.guideline)
  if (dimension === undefined) return undefined
  const score = marks.findIndex((each) => each.test(mark)) + 1
  const place = sameGuideline(last)
  return { kind: 'rate', score, ...place, levels: [], dimensions: [dimension] }
}

/** "And tech the same", "do it for assets as well": the mark that was just given, for another dimension. */
export function ratedAlike(said: Utterance, last: Subject): Intent | undefined {
  const [before, ...others] = last.dimensions
  const [, first, second, third] = alike.exec(said.text) ?? []
  const name = first ?? second ?? third
  if (!name || before === undefined || others.length > 0 || last.asked) return undefined
  const dimension = namedAlone(inWords(said, name), last.guideline)
  if (dimension === undefined || dimension === before) return undefined
  return { kind: 'rate', like: before, ...sameGuideline(last), levels: [], dimensions: [dimension] }
}
const alike =
  /^\W*(?:(?:and|also|ok|okay|now|please|pls|so)\b\W*)*(?:(?:(?:i(?:['’]d)? )?(?:rate|give|put|mark|score) )?(?:my )?(.{2,30}?) (?:(?:is |at |gets? |with )?(?:exactly |just )?(?:the|that) same(?: (?:rating|score|mark|number|one))?|ditto|likewise)|(?:(?:the )?same(?: (?:rating|score|mark|number|thing|one))?|ditto) (?:for|in|on|at|with|goes for) (?:my )?(.{2,30}?)|(?:do|give|put|set|make) (?:it|that|the same|the same one|this) (?:for|to|on|in) (?:my )?(.{2,30}?))(?:[\s,.!]|\b(?:as well|too|also|please|pls|then)\b)*$/iu

/** The dimension that is named, and nothing beside: "show me ops" asks for it. */
function namedAlone(said: Utterance, guideline: string | undefined): string | undefined {
  const { words, names, dimensions } = said.saying(guideline)
  const [id, ...others] = dimensions.ids
  const ofDimensions = names.filter(({ kind }) => kind === 'dimension')
  const isNamed = (at: number) => ofDimensions.some((name) => covers(name, at))
  return others.length === 0 && words.every((_, at) => isNamed(at)) ? id : undefined
}

const tooMarked =
  /^\W*((?:(?:and|also|plus|ok|okay)\b\W*)*(?:(?:i(?:['’]d| would)? (?:say|give|put|rate|call|think|guess)|let['’]?s say|make|rate|score|mark)\b\W*)?)(?:myself |me )?(?:my )?(.{2,40}?)(?<!\blevel)(?: is| at| gets| as| to|:|,|=)*(?: maybe| about| only| just)?(?: an?)? ([1-4]|one|two|three|four)[\s.!]*(?:please|pls|then|too)?[\s.!]*$/i
const says = /\b(?:say|give|put|rate|call|score|mark)\b/i
