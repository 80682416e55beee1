import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react'
import { Refused } from '../api.ts'

type Tell = (words: string) => void

const Telling = createContext<Tell>(() => undefined)

/** A line at the foot of the page that goes by itself: what could not be done, and why. */
export function ToastProvider({ children }: { children: ReactNode }): ReactNode {
  const [said, setSaid] = useState<{ words: string }>()
  const tell = useCallback<Tell>((words) => setSaid({ words }), [])
  useEffect(() => {
    if (said === undefined) return
    const timer = setTimeout(() => setSaid(undefined), 6000)
    return () => clearTimeout(timer)
  }, [said])
  return (
    <Telling value={tell}>
      {children}
      <div className="toasts" role="status">
        {said !== undefined && <p className="toast">{said.words}</p>}
      </div>
    </Telling>
  )
}

export function useTell(): Tell {
  return useContext(Telling)
}

/** Runs what may be refused, and says so where it was. */
export function useTry(): (attempt: () => Promise<unknown>) => Promise<void> {
  const tell = useTell()
  return useCallback(
    async (attempt) => {
      try {
        await attempt()
      } catch (error) {
        tell(error instanceof Refused ? error.message : 'The workspace does not answer.')
      }
    },
    [tell],
  )
}
