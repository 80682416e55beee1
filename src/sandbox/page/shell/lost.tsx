import type { ReactNode } from 'react'

/** While the workspace does not answer. */
export function Lost(): ReactNode {
  return (
    <div className="lost" role="alert">
      The workspace does not answer. Is it still running in your terminal? Trying again …
    </div>
  )
}
