import { type ReactNode, useState } from 'react'
import { act } from '../api.ts'
import { useTry } from '../controls/toast.tsx'
import { ConfirmDialog } from '../elements/confirm-dialog.tsx'

/** The workspace as it was at the start; the app's own database is not its business. */
export function ResetPanel(): ReactNode {
  const attempt = useTry()
  const [asking, setAsking] = useState(false)
  const reset = async () => {
    setAsking(false)
    await attempt(() => act('reset', {}))
  }
  return (
    <div className="panel">
      <p>
        Everything here is in memory. A reset takes away all messages, files, modals and Homes, all faults and
        the traffic, and sets the clock back to now. The app stays connected, and keeps what it wrote to its
        own database.
      </p>
      <div className="buttons">
        <button type="button" className="button danger" onClick={() => setAsking(true)}>
          Reset the workspace
        </button>
      </div>
      {asking && (
        <ConfirmDialog
          confirm={{
            title: { type: 'plain_text', text: 'Reset the workspace?' },
            text: { type: 'plain_text', text: 'All messages here go, for everyone.' },
            confirm: { type: 'plain_text', text: 'Reset' },
            style: 'danger',
          }}
          onYes={() => void reset()}
          onNo={() => setAsking(false)}
        />
      )}
    </div>
  )
}
