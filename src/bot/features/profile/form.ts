import type { Guideline, Level } from '../../../domain/library/guideline.ts'
import type { Library } from '../../../domain/library/library.ts'
import { isBelow } from '../../../domain/library/tracks.ts'
import type { RoleInTitle } from '../../../domain/own/role-in-title.ts'
import type { Schedule } from '../../../domain/schedule/schedule.ts'
import type { Field, Form, Option } from '../../form.ts'
import { type Me, next } from '../../person/me.ts'
import { weekdayName, wishText } from '../../schedules/words.ts'

/** What is known when the form is opened; `guess`: what the person's job title says. */
export type Known = {
  readonly guess: RoleInTitle | undefined
  /** The level that they said is theirs, or that they aim for. */
  readonly said?: Said | undefined
  readonly nudge: Schedule | undefined
}
type Said = { readonly guideline: Guideline; readonly level: Level; readonly isTarget: boolean }

/** `me`: role, levels and nudges. What nobody chose is left open, or is a guess that says so. */
export function meForm(me: Me, library: Library, { guess, said, nudge }: Known): Form {
  const { guessed, profile } = me
  const { levels, says } = said ? saidLevels(me, said) : chosenLevels(me, guess)
  const isTold = guessed && guess?.guideline === me.guideline
  const fields: Field[] = [
    ...(guessed
      ? [
          {
            kind: 'words',
            text: 'Only you can see these settings and your notes. You can change them at any time.',
          } as const,
        ]
      : []),
    ...roleFields(me, library, { isTold, said }),
    {
      kind: 'choice',
      name: 'current',
      label: 'Your level now',
      options: levelOptions(library),
      ...levels.current,
      ...says.current,
    },
    {
      kind: 'choice',
      name: 'target',
      label: 'The level you aim for',
      options: levelOptions(library),
      ...levels.target,
      ...says.target,
    },
    ...nudgeFields(nudge, profile.zone),
    ...(guessed ? [] : [hintsField(profile.hints)]),
  ]
  return { id: 'me', title: guessed ? 'Set up' : 'Your settings', submit: 'Save', keep: {}, fields }
}

const fromTitle = 'A guess from your Slack title'

/** What they said stands in the form, to be confirmed; of the other level, what was chosen, or the next. */
function saidLevels({ guideline: mine, guessed, current, target }: Me, { guideline, level, isTarget }: Said) {
  const at = (each: Level | undefined) => (each ? { initial: `${guideline.id}/${each.id}` } : {})
  const isMine = guideline.id === mine.id && !guessed
  const says = { current: {}, target: {} }
  if (isTarget) return { levels: { current: at(isMine ? current : undefined), target: at(level) }, says }
  const isAbove = isMine && isBelow(guideline, level, target)
  return { levels: { current: at(level), target: at(isAbove ? target : next(guideline, level)) }, says }
}

function chosenLevels({ guideline, guessed, current, target }: Me, guess: RoleInTitle | undefined) {
  const at = (level: Level) => ({ initial: `${guideline.id}/${level.id}` })
  if (!guessed) return { levels: { current: at(current), target: at(target) }, says: {} }
  const told = guess?.guideline === guideline ? guess.level : undefined
  if (!told) return { levels: {}, says: {} }
  const aim = next(guideline, told)
  return {
    levels: { current: at(told), target: at(aim) },
    says: { current: { hint: fromTitle }, target: { hint: 'A guess: the next level' } },
  }
}

type RoleKnown = { readonly isTold: boolean; readonly said: Said | undefined }

function roleFields(
  { guideline, isRoleOpen }: Me,
  { guidelines }: Library,
  { isTold, said }: RoleKnown,
): Field[] {
  if (guidelines.length === 1) return []
  return [
    {
      kind: 'choice',
      name: 'guideline',
      label: 'Your role',
      options: guidelines.map(({ id, role }) => ({ value: id, label: role })),
      ...(said ? { initial: said.guideline.id } : !isRoleOpen && { initial: guideline.id }),
      ...(isTold && { hint: fromTitle }),
    },
  ]
}

/** Levels are offered of every guideline, so that role and levels can change at once. */
const levelOptions = ({ guidelines }: Library): Option[] =>
  guidelines.flatMap(({ id, role, levels, tracks = [] }) =>
    [undefined, ...tracks].flatMap((track) =>
      levels
        .filter((level) => level.track === track?.id)
        .map((level) => ({
          value: `${id}/${level.id}`,
          label: level.short,
          group: track ? `${track.title}: ${role}` : role,
        })),
    ),
  )

/** What the form calls no nudges at all, and a rhythm that its menu does not have. */
export const noNudges = 'off'
export const asItIs = 'as-it-is'

const weekly: readonly Option[] = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  value: `${day}`,
  label: `Every ${weekdayName(day)}`,
}))

function nudgeFields(nudge: Schedule | undefined, zone: string): Field[] {
  const wish = nudge?.wish
  const isWeekly = wish?.unit === 'week' && wish.every === 1
  const other: Option[] = wish && !isWeekly ? [{ value: asItIs, label: wishText(wish) }] : []
  return [
    {
      kind: 'choice',
      name: 'nudge',
      label: 'Ask me what to write down',
      options: [{ value: noNudges, label: 'Don’t ask me' }, ...other, ...weekly],
      initial: wish ? (isWeekly ? `${wish.weekday}` : asItIs) : noNudges,
    },
    {
      kind: 'time',
      name: 'time',
      label: 'At',
      hint: `In ${nudge?.zone ?? zone}${nudge ? '' : ', your time zone in Slack'}`,
      initial: wish?.time ?? '15:00',
    },
  ]
}

const hintsField = (on: boolean): Field => ({
  kind: 'choice',
  name: 'hints',
  label: 'Hints after saving a note',
  options: [
    { value: 'on', label: 'One hint at most' },
    { value: 'off', label: 'No hints' },
  ],
  initial: on ? 'on' : 'off',
})
