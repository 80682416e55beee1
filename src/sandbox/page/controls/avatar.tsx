import type { ReactNode } from 'react'

/** Initials on a colour that is always the same for this id. */
export function Avatar({ id, name, app = false }: { id: string; name: string; app?: boolean }): ReactNode {
  return (
    <span
      className="avatar"
      data-tint={app ? 'app' : tintOf(id)}
      data-initials={initials(name)}
      aria-hidden
    />
  )
}

const tints = 6

function tintOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) % tints
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => word !== '')
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => [...(word ?? '')][0] ?? '').join('')
}
