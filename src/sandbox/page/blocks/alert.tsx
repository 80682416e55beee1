import type { ReactNode } from 'react'
import { Icon } from '../controls/icon.tsx'
import { TextObject } from '../text/text-object.tsx'
import type { BlockOf } from './kinds.ts'

export function AlertDrawn({ block: { text, level = 'default' } }: { block: BlockOf<'alert'> }): ReactNode {
  return (
    <div className="alert" data-level={level} role="note">
      <Icon name={level === 'success' ? 'check' : 'warning'} />
      <div className="words">
        <TextObject text={text} />
      </div>
    </div>
  )
}
