import { useRef } from 'react'

export type History = {
  readonly add: (said: string) => void
  /** What Up or Down brings into the field, or undefined where the key means something else. */
  readonly recall: (key: string, text: string) => string | undefined
}

const longest = 50

/** What was sent from here before; it lives as long as the tab does. */
export function useHistory(place: string): History {
  const key = `sent ${place}`
  const back = useRef(0)
  const sent = (): string[] => JSON.parse(sessionStorage.getItem(key) ?? '[]')
  return {
    add: (said) => {
      back.current = 0
      sessionStorage.setItem(key, JSON.stringify([...sent(), said].slice(-longest)))
    },
    recall: (pressed, text) => {
      const all = sent()
      const recalled = all.at(-back.current)
      const leafing = back.current > 0 && text === recalled
      if (!leafing) back.current = 0
      if (pressed === 'ArrowUp' && (leafing || text === '')) {
        if (back.current >= all.length) return undefined
        back.current += 1
        return all.at(-back.current)
      }
      if (pressed !== 'ArrowDown' || !leafing) return undefined
      back.current -= 1
      return back.current === 0 ? '' : all.at(-back.current)
    },
  }
}
