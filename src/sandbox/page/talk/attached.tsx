import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { Icon } from '../controls/icon.tsx'
import { sizeOf } from './file-size.ts'

export type Attached = {
  readonly files: readonly File[]
  readonly add: (files: Iterable<File>) => void
  readonly remove: (file: File) => void
  readonly clear: () => void
  /** Something is held over the conversation and can be let go. */
  readonly over: boolean
}

/** The files that will go with the next message; `place` is the composer, and what is dropped around it counts too. */
export function useAttached(place: RefObject<HTMLElement | null>): Attached {
  const [files, setFiles] = useState<readonly File[]>([])
  const add = (more: Iterable<File>) => setFiles((some) => [...some, ...more])
  const over = useDrop(place, add)
  const remove = (file: File) => setFiles((some) => some.filter((one) => one !== file))
  return { files, add, remove, clear: () => setFiles([]), over }
}

function useDrop(place: RefObject<HTMLElement | null>, take: (files: Iterable<File>) => void): boolean {
  const [over, setOver] = useState(false)
  const current = useRef(take)
  current.current = take
  useEffect(() => {
    const around = place.current?.closest<HTMLElement>('.conversation, .thread')
    if (around === null || around === undefined) return
    const leaving = new AbortController()
    const { signal } = leaving
    const holds = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true
    const hold = (event: DragEvent) => {
      if (!holds(event)) return
      event.preventDefault()
      setOver(true)
    }
    around.addEventListener('dragover', hold, { signal })
    around.addEventListener(
      'dragleave',
      ({ relatedTarget }) => {
        if (!(relatedTarget instanceof Node && around.contains(relatedTarget))) setOver(false)
      },
      { signal },
    )
    around.addEventListener(
      'drop',
      (event) => {
        setOver(false)
        if (!holds(event)) return
        event.preventDefault()
        current.current(event.dataTransfer?.files ?? [])
      },
      { signal },
    )
    return () => leaving.abort()
  }, [place])
  return over
}

/** The files as they wait, each with a way to take it off again. */
export function AttachedFiles({ attached: { files, remove } }: { attached: Attached }): ReactNode {
  if (files.length === 0) return null
  return (
    <ul className="attached" aria-label="Attached files">
      {files.map((file, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
        <li key={`${file.name} ${index}`}>
          <Icon name="file" />
          <span className="attached-name">{file.name}</span>
          <span className="menu-note">{sizeOf(file.size)}</span>
          <button
            type="button"
            className="icon-button"
            aria-label={`Take ${file.name} off`}
            onClick={() => remove(file)}
          >
            <Icon name="close" />
          </button>
        </li>
      ))}
    </ul>
  )
}

export function AttachButton({ attached: { add } }: { attached: Attached }): ReactNode {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          add(currentTarget.files ?? [])
          currentTarget.value = ''
        }}
      />
      <button
        type="button"
        className="icon-button"
        aria-label="Attach files"
        title="Attach files"
        onClick={() => input.current?.click()}
      >
        <Icon name="clip" />
      </button>
    </>
  )
}

/** A file as the workspace takes it: its bytes in base64. */
export async function packed(file: File): Promise<{ name: string; content: string }> {
  const reader = new FileReader()
  await new Promise((resolve, reject) => {
    reader.onload = resolve
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
  return { name: file.name, content: String(reader.result).replace(/^[^,]*,/, '') }
}
