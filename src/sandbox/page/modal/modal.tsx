import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import type { StateValues } from '../../inputs.ts'
import type { Block } from '../../state/state.ts'
import { act } from '../api.ts'
import { Blocks } from '../blocks/block.tsx'
import { Avatar } from '../controls/avatar.tsx'
import { Dialog } from '../controls/dialog.tsx'
import { Icon } from '../controls/icon.tsx'
import { HolderProvider } from '../elements/holder.tsx'
import { useReader } from '../reader.tsx'
import { useModalForm } from './modal-form.ts'

type Words = { readonly text: string }

export type ModalView = {
  readonly id: string
  readonly title: Words
  readonly submit: Words | null
  readonly close: Words | null
  readonly submit_disabled?: boolean
  readonly blocks: readonly Block[]
  readonly state: { readonly values: StateValues }
}

type Props = { view: ModalView; errors: Readonly<Record<string, string>>; depth: number }

/** The modal in front: it is filled in, submitted, or closed. */
export function Modal({ view, errors, depth }: Props): ReactNode {
  const { person, overview } = useReader()
  const form = useModalForm(view, errors)
  const [busy, setBusy] = useState(false)
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (Object.keys(errors).length > 0)
      body.current?.querySelector<HTMLElement>('[aria-invalid], .invalid')?.focus()
  }, [errors])
  const close = (all: boolean) => act('close-view', { user: person.name, all }).catch(() => undefined)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    await form.submit()
    setBusy(false)
  }
  const back = (
    <button type="button" className="icon-button" aria-label="Back" onClick={() => void close(false)}>
      <Icon name="back" />
    </button>
  )
  const sign = depth > 1 ? back : <Avatar id={overview.app.botUser} name={overview.app.name} app />
  return (
    <Dialog
      title={view.title.text}
      sign={sign}
      className="modal"
      onClose={(by) => void close(by === 'cross')}
    >
      <form className="modal-form" noValidate onSubmit={(event) => void submit(event)}>
        <div ref={body} className="dialog-body">
          {form.trouble !== '' && (
            <p className="modal-trouble" role="alert">
              <Icon name="warning" />
              {form.trouble}
            </p>
          )}
          <HolderProvider holder={form.holder}>
            <Blocks blocks={view.blocks} />
          </HolderProvider>
        </div>
        <footer className="dialog-foot">
          <button type="button" className="button" onClick={() => void close(false)}>
            {view.close?.text ?? (view.submit === null ? 'Close' : 'Cancel')}
          </button>
          {view.submit !== null && (
            <button type="submit" className="button fill" aria-busy={busy} disabled={view.submit_disabled}>
              {view.submit.text}
            </button>
          )}
        </footer>
      </form>
    </Dialog>
  )
}
