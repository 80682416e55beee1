import { useMemo, useRef, useState } from 'react'
import type { Choice } from '../../inputs.ts'
import { act, Refused } from '../api.ts'
import type { At, Holder } from '../elements/holder.tsx'
import { useReader } from '../reader.tsx'
import type { ModalView } from './modal.tsx'

export type ModalForm = {
  readonly holder: Holder
  readonly submit: () => Promise<void>
  /** What went wrong besides the inputs. */
  readonly trouble: string
}

/** What a person fills in stays here until the view is submitted, or something in it tells the app. */
export function useModalForm({ id, state }: ModalView, errors: Readonly<Record<string, string>>): ModalForm {
  const user = useReader().person.name
  const waiting = useRef(new Map<string, { at: At; choice: Choice }>())
  const [trouble, setTrouble] = useState('')
  const { values } = state
  const holder = useMemo((): Holder => {
    const on = { view: id }
    const press: Holder['press'] = async (at, choice) => {
      try {
        for (const { at: filled, choice: given } of taken(waiting.current, at)) {
          await act('press', { user, on, ...filled, choice: given })
        }
        const acted = await act('press', { user, on, ...at, choice })
        setTrouble(acted.kind === 'failed' ? acted.notice : '')
      } catch (error) {
        setTrouble(wordsOf(error))
      }
    }
    return {
      kind: 'view',
      values,
      errors,
      press,
      fill: (at, choice) => waiting.current.set(at.block_id, { at, choice }),
      suggest: (at, text) => act('suggest', { user, on, ...at, text }),
    }
  }, [user, id, values, errors])
  const submit = async () => {
    const given = [...waiting.current].map(([block, { choice }]) => [block, choice] as const)
    try {
      const submitted = await act('submit-view', { user, values: Object.fromEntries(given) })
      setTrouble(submitted.kind === 'failed' ? submitted.notice : '')
    } catch (error) {
      setTrouble(wordsOf(error))
    }
  }
  return { holder, submit, trouble }
}

/** Takes out all that waits, except for what is pressed right now. */
function taken(waiting: Map<string, { at: At; choice: Choice }>, pressed: At): { at: At; choice: Choice }[] {
  const all = [...waiting.values()].filter(({ at }) => at.block_id !== pressed.block_id)
  waiting.clear()
  return all
}

function wordsOf(error: unknown): string {
  return error instanceof Refused ? error.message : 'The workspace does not answer.'
}
