/** A form that knows no chat product: what it asks, and what it keeps for its own submission. */
export type Form = {
  readonly id: FormId
  readonly title: string
  readonly submit: string
  /** Carried along unseen: which note is edited, and the form's own id, so that two clicks save once. */
  readonly keep: Readonly<Record<string, string>>
  readonly fields: readonly Field[]
}

export const formIds = [
  'note',
  'rating',
  'me',
  'erase',
  'feedback',
  'nudge',
  'pause',
  'recap',
  'publish',
  'case-notes',
  'case-words',
  'show',
  'show-answer',
  'show-case',
  'show-agenda',
  'agenda-question',
  'agenda-edit',
  'agenda-remove',
  'comment',
  'marks',
  'goals',
  'ask-confirm',
  'confirm',
] as const
export type FormId = (typeof formIds)[number]

type Asked = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly optional?: true
  /** Other fields hang on what is chosen here: the form is drawn anew. */
  readonly redraws?: true
}

export type Field =
  | (Asked & {
      readonly kind: 'text'
      readonly long?: true
      readonly initial?: string | undefined
      /** Where somebody begins to write as the form opens. */
      readonly focus?: true
    })
  | (Asked & {
      readonly kind: 'choice'
      readonly options: readonly Option[]
      readonly initial?: string | undefined
    })
  | (Asked & {
      readonly kind: 'choices'
      readonly options: readonly Option[]
      readonly initial?: readonly string[]
    })
  /** One person of the workspace, or of another one: whoever it is is looked at when it is chosen. */
  | (Asked & { readonly kind: 'person'; readonly initial?: string | undefined })
  | (Asked & { readonly kind: 'date'; readonly initial?: string | undefined })
  /** Hours and minutes: `15:00`. */
  | (Asked & { readonly kind: 'time'; readonly initial?: string | undefined })
  | { readonly kind: 'words'; readonly text: string }
  /** What few need at first: `text` names it, and a button draws the form anew with its name as a value. */
  | { readonly kind: 'more'; readonly name: string; readonly text: string; readonly label: string }

export type Option = { readonly value: string; readonly label: string; readonly group?: string }

/** What a person filled in, by the names of the fields; what was left empty is absent. */
export type Values = Readonly<Record<string, string | readonly string[]>>

/** A form as it comes back. */
export type Filled = Pick<Form, 'id' | 'keep'> & { readonly values: Values }

/** What can't be taken, by the names of the fields, and what to write instead. */
export type FormErrors = { readonly errors: Readonly<Record<string, string>> }

export const one = (values: Values, name: string): string | undefined => {
  const value = values[name]
  return typeof value === 'string' ? value : value?.[0]
}

export const many = (values: Values, name: string): readonly string[] => {
  const value = values[name] ?? []
  return typeof value === 'string' ? [value] : value
}
