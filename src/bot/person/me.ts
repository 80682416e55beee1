import { dayIn } from '../../domain/days.ts'
import { type Guideline, type Level, noGuideline } from '../../domain/library/guideline.ts'
import { findGuideline, type Library } from '../../domain/library/library.ts'
import { nextLevels } from '../../domain/library/tracks.ts'
import type { Names } from '../../domain/own/gone.ts'
import type { Profile } from '../../domain/own/profile.ts'
import { type RoleInTitle, roleInTitle } from '../../domain/own/role-in-title.ts'
import type { Search } from '../../domain/search.ts'
import type { Suggested } from '../../reading/topics/suggested.ts'
import { readProfile } from '../../store/people/profiles.ts'
import type { UsageCounter } from '../../store/usage/counting.ts'
import type { Owner, Vault } from '../../store/vault.ts'
import type { Reply } from '../answer.ts'
import type { History } from '../news/history.ts'
import { type Guide, guideTo } from '../replies/phrases.ts'
import type { Canvases } from './canvases.ts'
import type { Publishing } from './publishing.ts'
import type { Reach } from './reach.ts'

export type IsAdmin = (owner: Owner) => Promise<'yes' | 'no' | 'unknown'>

/** What private answers are made with. */
export type Own = {
  readonly library: Library
  readonly vault: Vault
  readonly now: () => Date
  readonly newId: () => string
  /** A person's IANA zone, from the chat product; undefined where it does not tell it now. */
  readonly zoneOf: (owner: Owner) => Promise<string | undefined>
  /** A person's job title, from the chat product; undefined where it does not tell it. */
  readonly titleOf?: ((owner: Owner) => Promise<string | undefined>) | undefined
  /** How a person stands to the workspace; without it, everybody is a member. */
  readonly belongingOf?:
    | ((
        owner: Owner,
        how: { readonly patient: boolean },
      ) => Promise<'member' | 'guest' | 'stranger' | 'unknown'>)
    | undefined
  /** Where nobody publishes anything, as at a shell, there is none. */
  readonly publishing?: Publishing | undefined
  /** What questions are counted by, for those who run the workspace; without it, nothing is. */
  readonly usage?: Pick<UsageCounter, 'count' | 'forget'> | undefined
  /** Whether they are an admin or owner of the workspace: asked anew each time. */
  readonly isAdmin?: IsAdmin | undefined
  /** How people are reached who did not ask for it; at a shell there is no way. */
  readonly reach?: Reach | undefined
  /** Pages in the chat product, where it has them. */
  readonly canvases?: Canvases | undefined
  readonly history: History
  /** What is answered to anyone who says these words, from the loaded data; undefined where that is no answer of facts. */
  readonly answerTo?: (words: string) => FactsAnswer | undefined
  readonly suggest: (text: string, guideline: Guideline) => Suggested
  /** The passages of the guideline and of postings that words come near to, the nearest first. */
  readonly search: Search
}

/** An answer of facts, and what it is about. */
export type FactsAnswer = {
  readonly answer: Reply
  readonly guideline: string | undefined
  readonly dimensions: readonly string[]
}

/** A person as private answers see them. */
export type Me = Guide & {
  readonly owner: Owner
  readonly profile: Profile
  readonly guideline: Guideline
  readonly current: Level
  readonly target: Level
  /** Whether these levels are nobody's choice: never confirmed, or of another guideline than this one. */
  readonly guessed: boolean
  /** Whether the guideline is nobody's choice, and there are others. */
  readonly isRoleOpen: boolean
  /** The day it is for them: `2026-11-22`. */
  readonly today: string
  /** Whether this is the first private answer they get. */
  readonly first: boolean
  /** Whether the profile may be kept: a zone that was only assumed is asked for again. */
  readonly zoneKnown: boolean
}

/** Reads only: a profile is first kept with the first private answer. */
export async function meOf(own: Own, owner: Owner): Promise<Me> {
  const kept = await readProfile(own.vault, owner)
  if (kept) return { ...seenFrom(own, owner, kept), first: false, zoneKnown: true }
  const [zone, guess] = await Promise.all([own.zoneOf(owner), guessedRole(own, owner)])
  const profile = {
    ...defaults(own.library, guess),
    zone: zone ?? 'UTC',
    hints: true,
    offered: false,
    confirmed: false,
  }
  return { ...seenFrom(own, owner, profile), first: true, zoneKnown: zone !== undefined }
}

/** A guideline or level that is no longer loaded gives way to the nearest that is. */
function seenFrom(own: Own, owner: Owner, profile: Profile): Omit<Me, 'first' | 'zoneKnown'> {
  const guideline = findGuideline(own.library, profile.guideline) ?? own.library.guidelines[0] ?? noGuideline
  const today = dayIn(profile.zone, own.now())
  const isRoleOpen = profile.assumed === true && own.library.guidelines.length > 1
  return {
    ...guideTo(guideline, own.library),
    owner,
    profile,
    today,
    isRoleOpen,
    ...levelsIn(guideline, profile),
  }
}

/** How a guideline names things, by its id; one that is not loaded names nothing. */
export const namesIn =
  (library: Library) =>
  (id: string): Names =>
    findGuideline(library, id) ?? { dimensions: [], levels: [] }

/** The same person by another guideline's names. */
export const inGuideline = (me: Me, guideline: Guideline): Me => ({
  ...me,
  guideline,
  ...levelsIn(guideline, me.profile),
})

function levelsIn(guideline: Guideline, profile: Profile): Pick<Me, 'current' | 'target' | 'guessed'> {
  const isOf = profile.guideline === guideline.id
  const levelAt = (id: string) => (isOf ? guideline.levels.find((level) => level.id === id) : undefined)
  const [mine, aim] = [levelAt(profile.current), levelAt(profile.target)]
  const current = mine ?? firstOf(guideline.levels)
  return { current, target: aim ?? next(guideline, current), guessed: !(profile.confirmed && mine && aim) }
}

function defaults({ guidelines }: Library, guess: RoleInTitle | undefined) {
  const guideline = guess?.guideline ?? guidelines[0] ?? noGuideline
  const current = guess?.level ?? firstOf(guideline.levels)
  // Nobody chose the only one either: once there are others, it may not be theirs.
  return {
    guideline: guideline.id,
    current: current.id,
    target: next(guideline, current).id,
    assumed: !guess,
  }
}

/** What a person's job title says of their role, where there are several. */
export async function guessedRole(
  { library, titleOf }: Pick<Own, 'library' | 'titleOf'>,
  owner: Owner,
): Promise<RoleInTitle | undefined> {
  return library.guidelines.length > 1 ? titledRole({ library, titleOf }, owner) : undefined
}

/** The same of one role alone, for the level that the title may tell. */
export async function titledRole(
  { library, titleOf }: Pick<Own, 'library' | 'titleOf'>,
  owner: Owner,
): Promise<RoleInTitle | undefined> {
  const title = await titleOf?.(owner)
  return title === undefined ? undefined : roleInTitle(title, library.guidelines)
}

/** Where tracks part, the first of them, until the person says otherwise. */
export const next = (guideline: Guideline, level: Level): Level => nextLevels(guideline, level)[0] ?? level

function firstOf<T>(things: readonly T[]): T {
  const [first] = things
  if (first === undefined) throw new Error('A guideline has no levels.')
  return first
}

export const isMine = ({ guideline }: Me, named: string | undefined): boolean =>
  named === undefined || named === guideline.id

/** What an intent is about in the person's own guideline; another's levels and dimensions mean nothing there. */
export const mineIn = (
  {
    guideline,
    levels = [],
    dimensions = [],
  }: {
    readonly guideline?: string | undefined
    readonly levels?: readonly string[]
    readonly dimensions?: readonly string[]
  },
  me: Me,
): { readonly levels: readonly string[]; readonly dimensions: readonly string[] } =>
  isMine(me, guideline) ? { levels, dimensions } : { levels: [], dimensions: [] }
