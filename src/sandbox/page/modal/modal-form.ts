import { useMemo, useRef, useState } from 'react'
import { allElements } from '../../blocks/walk.ts'
import type { Choice } from '../../inputs.ts'
import type { Block } from '../../state/state.ts'
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

type Waiting = Map<string, { readonly at: At; readonly choice: Choice }>

/** What a person fills in stays here until the view is submitted, or something in it tells the app. */
export function useModalForm(view: ModalView, errors: Readonly<Record<string, string>>): ModalForm {
  const user = useReader().person.name
  const waiting = useRef<Waiting>(new Map())
  const [trouble, setTrouble] = useState('')
  const { id, blocks } = view
  const { values } = view.state
  const holder = useMemo((): Holder => {
    const on = { view: id }
    const press: Holder['press'] = async (at, choice) => {
      try {
        for (const { at: filled, choice: given } of taken(waiting.current, blocks, at)) {
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
  }, [user, id, blocks, values, errors])
  const submit = async () => {
    const given = standing(waiting.current, blocks)
    const values = Object.fromEntries(given.map(({ at, choice }) => [at.block_id, choice]))
    try {
      const submitted = await act('submit-view', { user, values })
      for (const one of given)
        if (waiting.current.get(one.at.block_id) === one) waiting.current.delete(one.at.block_id)
      setTrouble(submitted.kind === 'failed' ? submitted.notice : '')
    } catch (error) {
      setTrouble(wordsOf(error))
    }
  }
  return { holder, submit, trouble }
}

/** Takes out all that waits, except for what is pressed right now. */
function taken(waiting: Waiting, blocks: readonly Block[], pressed: At) {
  const all = standing(waiting, blocks).filter(({ at }) => at.block_id !== pressed.block_id)
  waiting.clear()
  return all
}

/** What waits in inputs that are still there: the app may have changed the view meanwhile. */
function standing(waiting: Waiting, blocks: readonly Block[]) {
  const there = allElements(blocks)
  return [...waiting.values()].filter(({ at }) =>
    there.some(({ block, element }) => block.block_id === at.block_id && element.action_id === at.action_id),
  )
}

function wordsOf(error: unknown): string {
  return error instanceof Refused ? error.message : 'The workspace does not answer.'
}
