import type { ReactNode } from 'react'
import type { Block } from '../../state/state.ts'

/** What the page cannot draw is shown as it came, never dropped. */
export function UnknownBlock({ block }: { block: Block }): ReactNode {
  return (
    <div className="unknown">
      <p>
        This page cannot draw a block of the type <code className="code">{block.type}</code>.
      </p>
      <pre className="fence">{JSON.stringify(block, undefined, 2)}</pre>
    </div>
  )
}
