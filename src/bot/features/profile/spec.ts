import { z } from 'zod'
import { slug } from '../../../domain/document.ts'
import { findGuideline } from '../../../domain/library/library.ts'
import * as read from '../../../reading/kinds/profile.ts'
import type { Spec } from '../feature.ts'

export const me: Spec<typeof read.me.schema> = {
  schema: read.me.schema,
  verb: {
    verb: 'me',
    usage: 'me',
    help: 'your role, levels, nudges and hints, in one form',
    example: 'me',
  },
  mayAsk: 'member',
  seenBy: 'asker',
  ofGuideline: true,
  change: { asksFirst: true, isOrdered: () => true },
  words: ({ level, guideline, target }) =>
    ['me', level && (target ? 'aim' : 'at'), level, level && guideline].filter(Boolean).join(' '),
  parse({ plain, text }, library) {
    const [, side, level, id] = /^me (at|aim) ([a-z0-9-]+)(?: ([a-z0-9-]+))?$/.exec(text) ?? []
    const guideline = id === undefined ? library.guidelines[0] : findGuideline(library, id)
    if (guideline?.levels.some((each) => each.id === level))
      return { kind: 'me', level, ...(id && { guideline: id }), ...(side === 'aim' && { target: true }) }
    return setups.has(plain) || settings.some((each) => each.test(plain)) ? { kind: 'me' } : undefined
  },
  typed: () => 'me',
}

const setups: ReadonlySet<string> = new Set(['set up', 'setup', 'set me up'])
/** "I'm in finance now", "I moved to the delivery team": whoever changes jobs may have another guideline. */
const area =
  '(?:finance|hr|human resources|people|sales|presales|marketing|engineering|product|legal|operations|ops|support|customer success|success|consulting|design|data|security|it|procurement|professional services|services|delivery|partners|another (?:team|role|job)|a (?:new|different) (?:team|role|job|department))'

const settings = [
  /^i(?:['’]?m| am) (?:(?:a|an|now) )*[^,?:]{2,30}, (?:(?:please|pls) )*(?:set|change|update|fix|correct) (?:that|it|this)(?: please)?$/,
  /^i(?:['’]?m| am) (?:(?:a|an|now) )*(?:mgr|manager|sr|senior)[^,?:]{0,30}, (?:my )?target (?:is )?[^?,:]{2,30}$/,
  new RegExp(
    `^(?:hi |hey |ok |so |btw,? )*(?:i(?:['’]?m| am)|i work) (?:now )?(?:in|with|on|part of) (?:the )?${area}(?: team| department| org)? now$`,
  ),
  new RegExp(
    `^(?:hi |hey |ok |so |btw,? )*i(?:['’]?ve| have)? (?:just |recently )?(?:moved|switched|changed|transferred|went)(?: over)? (?:to|into) (?:the )?${area}(?: team| department| org)?(?: now| last \\w+| this \\w+)?$`,
  ),
]

const levelSchema = z.object({
  kind: z.literal('level.set'),
  guideline: slug.optional(),
  level: slug,
  /** It is the level that they aim for. */
  target: z.boolean().optional(),
})

/** "Set my level to Mgr III": one level, by its name; all else is for the form. */
export const level: Spec<typeof levelSchema> = {
  schema: levelSchema,
  label: 'me',
  mayAsk: 'member',
  seenBy: 'asker',
  ofGuideline: true,
  quiet: true,
  change: { isOrdered: () => true, besideReason: 'always' },
}

export const hints: Spec<typeof read.hints.schema> = {
  schema: read.hints.schema,
  mayAsk: 'member',
  seenBy: 'asker',
  change: { isOrdered: (_, orders) => orders.has('hints') },
  words: ({ on }) => `hints ${on ? 'on' : 'off'}`,
  parse({ plain }) {
    const [, on] = /^hints (on|off)$/.exec(plain) ?? []
    return on ? { kind: 'hints', on: on === 'on' } : undefined
  },
  typed: ({ on }) => `hints ${on ? 'on' : 'off'}`,
}

const asked = z.string().max(300).optional()
const roleSchema = z.object({ kind: z.literal('role'), role: slug, asked })

/** Chosen among several guidelines, by its id; `asked`: the words that they were asked about it for. */
export const role: Spec<typeof roleSchema> = {
  schema: roleSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  quiet: true,
  change: {},
  words: ({ role, asked }) => `role ${role}${asked ? `: ${asked}` : ''}`,
  parse({ text }, library) {
    const [, role, asked] = /^role ([a-z0-9-]+)(?:: (.{1,300}))?$/s.exec(text) ?? []
    const isKnown = role !== undefined && findGuideline(library, role) !== undefined
    return isKnown ? { kind: 'role', role, ...(asked && { asked }) } : undefined
  },
}

const whoseSchema = z.object({ kind: z.literal('role.ask'), asked })

/** Asked where the answer depends on the asker's role, and nothing tells it. */
export const whose: Spec<typeof whoseSchema> = {
  schema: whoseSchema,
  mayAsk: 'member',
  seenBy: 'asker',
  ofGuideline: true,
  quiet: true,
}
