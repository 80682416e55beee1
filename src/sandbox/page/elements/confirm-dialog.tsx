import type { ReactNode } from 'react'
import type { Confirm } from '../blocks/kinds.ts'
import { Dialog } from '../controls/dialog.tsx'
import { TextObject } from '../text/text-object.tsx'

/** Asks before something is done. */
export function ConfirmDialog({
  confirm: { title, text, confirm, deny, style },
  onYes,
  onNo,
}: {
  confirm: Confirm
  onYes: () => void
  onNo: () => void
}): ReactNode {
  return (
    <Dialog title={title?.text ?? 'Are you sure?'} className="confirm" role="alertdialog" onClose={onNo}>
      <div className="dialog-body">
        <TextObject text={text} />
      </div>
      <footer className="dialog-foot">
        <button type="button" className="button" onClick={onNo}>
          {deny?.text ?? 'Cancel'}
        </button>
        <button
          type="button"
          className={style === 'danger' ? 'button danger-fill' : 'button fill'}
          onClick={onYes}
        >
          {confirm?.text ?? 'Yes'}
        </button>
      </footer>
    </Dialog>
  )
}
