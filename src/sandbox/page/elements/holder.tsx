import { createContext, type ReactNode, useContext, useState } from 'react'
import type { Choice, StateValues } from '../../inputs.ts'
import type { JsonObject } from '../../state/state.ts'
import type { Confirm } from '../blocks/kinds.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'

/** Where an element stands: the block around it and its own id. */
export type At = { readonly block_id: string; readonly action_id: string }

/** The message or view that elements stand in, and what becomes of what people do with them. */
export type Holder = {
  readonly kind: 'message' | 'view'
  /** What stands in the inputs already. */
  readonly values: StateValues
  /** What was refused, by block_id. */
  readonly errors: Readonly<Record<string, string>>
  /** Tells the app; false when it did not answer. */
  readonly press: (at: At, choice?: Choice) => Promise<void>
  /** Keeps what was filled in until the view is submitted or something in it is pressed. */
  readonly fill: (at: At, choice: Choice) => void
  readonly suggest: (at: At, text: string) => Promise<JsonObject | null>
}

const Holding = createContext<Holder | undefined>(undefined)

export function HolderProvider({ holder, children }: { holder: Holder; children: ReactNode }): ReactNode {
  return <Holding value={holder}>{children}</Holding>
}

export function useHolder(): Holder {
  const holder = useContext(Holding)
  if (holder === undefined) throw new TypeError('There is no message or view around this element.')
  return holder
}

/** The input block around an element, with the ids that label and describe it. */
export type Field = {
  readonly labelledBy: string
  readonly describedBy: string | undefined
  readonly invalid: boolean
  readonly required: boolean
  readonly dispatches: boolean
}

const Fielding = createContext<Field | undefined>(undefined)

export function FieldProvider({ field, children }: { field: Field; children: ReactNode }): ReactNode {
  return <Fielding value={field}>{children}</Fielding>
}

export function useField(): Field | undefined {
  return useContext(Fielding)
}

/** How an input is named: by the label of its block, or by words of its own. */
export function useNaming(words: string) {
  const field = useContext(Fielding)
  if (field === undefined) return { 'aria-label': words }
  return {
    'aria-labelledby': field.labelledBy,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
  }
}

export type Giving = {
  /** In an input block it fills in; elsewhere it tells the app, after the confirmation that it asks for. */
  readonly give: (choice?: Choice) => void
  readonly busy: boolean
  readonly dialog: ReactNode
}

export function useGiving(at: At, confirm?: Confirm): Giving {
  const holder = useHolder()
  const field = useField()
  const [busy, setBusy] = useState(false)
  const [asked, setAsked] = useState<{ choice: Choice | undefined }>()
  const press = async (choice: Choice | undefined) => {
    setAsked(undefined)
    setBusy(true)
    await holder.press(at, choice)
    setBusy(false)
  }
  const give = (choice?: Choice) => {
    if (field !== undefined && choice !== undefined) holder.fill(at, choice)
    if (field !== undefined && !field.dispatches) return
    if (confirm === undefined) void press(choice)
    else setAsked({ choice })
  }
  const dialog = asked !== undefined && confirm !== undefined && (
    <ConfirmDialog confirm={confirm} onYes={() => press(asked.choice)} onNo={() => setAsked(undefined)} />
  )
  return { give, busy, dialog }
}

/** What stands in an element now, as its entry in `state.values`. */
export function useFilled({ block_id, action_id }: At): JsonObject {
  return useHolder().values[block_id]?.[action_id] ?? {}
}
