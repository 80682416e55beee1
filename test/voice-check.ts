import type { Running } from './running.ts'

type Json = Readonly<Record<string, unknown>>

/** What stands in front of somebody: a message, Home or a form. */
type Shown = { readonly where: string; readonly kind: 'message' | 'view'; readonly view: Json }

/** All that the bot shows these people at the moment. */
function shownTo({ workspace }: Pick<Running, 'workspace'>, people: readonly string[]): Shown[] {
  return people.flatMap((who) => [
    ...['#leveling', '#general', 'dm'].flatMap((place) =>
      workspace
        .messages(who, place)
        .flatMap((root) => workspace.messages(who, place, root.ts))
        .filter(({ user }) => user === workspace.botUserId)
        .map(({ blocks }): Shown => ({ where: `${place}, for ${who}`, kind: 'message', view: { blocks } })),
    ),
    ...[...workspace.modals(who).map(({ view }) => view), workspace.home(who)].flatMap((view): Shown[] =>
      view ? [{ where: `${view.type} of ${who}`, kind: 'view', view }] : [],
    ),
  ])
}

/** What `docs/voice.md` doesn’t allow in what stands in front of them. */
export function voiceProblems(running: Pick<Running, 'workspace'>, people: readonly string[]): string[] {
  return shownTo(running, people).flatMap((shown) =>
    [...buttonProblems(shown), ...textProblems(shown)].map((problem) => `${shown.where}: ${problem}`),
  )
}

const most = { row: 3, message: 5, button: 50, heading: 75, first: 200, fields: 6, label: 60, hint: 110 }

function buttonProblems({ kind, view }: Shown): string[] {
  const blocks = listIn(view, 'blocks')
  // What posts an answer stands in a row of its own under each.
  const rows = blocks
    .filter(({ type }) => type === 'actions')
    .map((block) => listIn(block, 'elements').filter(({ type }) => type === 'button'))
  const own = rows.filter((row) => row[0]?.action_id !== 'share').flat()
  const options = blocks.flatMap((block) =>
    listIn(block, 'elements').flatMap((one) => listIn(one, 'options')),
  )
  const accessories = blocks.flatMap(({ accessory }) => (isJson(accessory) ? [accessory] : []))
  const buttons = [...rows.flat(), ...accessories]
  return [
    ...rows.filter((row) => row.length > most.row).map((row) => `too many in a row: ${namesOf(row)}`),
    ...(kind === 'message' && own.length > most.message ? [`too many buttons: ${namesOf(own)}`] : []),
    ...(buttons.filter(({ style }) => style === 'primary').length > 1 ? ['two main buttons'] : []),
    ...[...buttons, ...options].map(textOf).filter(isOddLabel),
    ...buttons.map(textOf).filter(longerThan(most.button)),
  ]
}

function textProblems({ kind, view }: Shown): string[] {
  const blocks = listIn(view, 'blocks')
  const headings = blocks.flatMap((block) =>
    block.type === 'header'
      ? [textOf(block)]
      : block.type === 'container'
        ? [textOf({ text: block.title })]
        : [],
  )
  const fields = blocks.filter(({ type }) => type === 'input')
  const [first] = blocks.filter(({ type }) => type !== 'header' && type !== 'context')
  const isWhole = String(view.private_metadata).includes('"more"')
  return [
    ...headings.filter((text) => /[.!:]$/.test(text)),
    ...headings.filter(longerThan(most.heading)),
    ...(kind === 'message' && first?.type === 'rich_text' ? [readIn(first)] : []).filter(
      longerThan(most.first),
    ),
    ...(fields.length > most.fields && !isWhole ? [`${fields.length} fields at once`] : []),
    ...fields.map(({ label }) => textOf({ text: label })).filter(longerThan(most.label)),
    ...fields.map(({ hint }) => textOf({ text: hint })).filter(longerThan(most.hint)),
  ]
}

// What is quoted, and an example of a note, stands as somebody typed it.
const ofNotes = /^(note|compare) \S/
const small = /^(a|an|and|as|at|by|for|from|in|of|on|or|the|to|until|vs)$/

/** No sentence, and in Title Case. */
const isOddLabel = (label: string): boolean =>
  !ofNotes.test(label) &&
  (/[.!:]$/.test(label) ||
    label
      .replaceAll(/“[^”]*”?/g, '')
      .split(/\s+/)
      .some((word, at) => /^[a-z]/.test(word) && (at === 0 || !small.test(word))))

const longerThan = (most: number) => (text: string) => text.length > most

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null
const listIn = (value: Json, key: string): Json[] => {
  const list = value[key]
  return Array.isArray(list) ? list.filter(isJson) : []
}
const textOf = ({ text }: Json): string => (isJson(text) && typeof text.text === 'string' ? text.text : '')
const namesOf = (buttons: readonly Json[]): string => buttons.map(textOf).join(' | ')
const readIn = (value: unknown): string =>
  isJson(value)
    ? Object.entries(value)
        .map(([key, part]) => (key === 'text' && typeof part === 'string' ? part : readIn(part)))
        .join('')
    : ''
