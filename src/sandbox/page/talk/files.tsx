import { type ReactNode, useEffect, useState } from 'react'
import type { JsonObject } from '../../state/state.ts'
import { fileAddress } from '../blocks/picture.tsx'
import { Icon } from '../controls/icon.tsx'
import { useReader } from '../reader.tsx'
import { sizeOf } from './file-size.ts'

type File = {
  readonly id: string
  readonly name: string
  readonly title: string
  readonly mimetype: string
  readonly size: number
  readonly alt_txt: string
}

/** Files of a message: pictures and texts as they look, others by name. */
export function Files({ files }: { files: readonly JsonObject[] }): ReactNode {
  const { name: person } = useReader().person
  return files.filter(isFile).map((file) => {
    const address = fileAddress(file.id, person)
    return (
      <figure key={file.id} className="file">
        <figcaption className="file-head">
          <Icon name="file" />
          <span className="file-name">
            <strong>{file.title}</strong>
            <span className="menu-note">
              {file.title !== file.name && `${file.name} · `}
              {sizeOf(file.size)}
            </span>
          </span>
          <a
            className="icon-button"
            href={address}
            download={file.name}
            aria-label={`Download ${file.name}`}
            title="Download"
          >
            <Icon name="download" />
          </a>
        </figcaption>
        <Preview file={file} address={address} />
      </figure>
    )
  })
}

function Preview({ file, address }: { file: File; address: string }): ReactNode {
  if (file.mimetype.startsWith('image/'))
    return <img src={address} alt={file.alt_txt || file.title} loading="lazy" />
  if (/^text\/|json$/.test(file.mimetype)) return <TextPreview address={address} />
  return null
}

const longest = 1200

function TextPreview({ address }: { address: string }): ReactNode {
  const [text, setText] = useState('')
  useEffect(() => {
    const leaving = new AbortController()
    fetch(address, { signal: leaving.signal })
      .then((response) => response.text())
      .then((all) => setText(all.slice(0, longest)))
      .catch(() => setText(''))
    return () => leaving.abort()
  }, [address])
  return text === '' ? null : <pre className="fence">{text}</pre>
}

function isFile(one: unknown): one is File {
  return typeof one === 'object' && one !== null && 'id' in one && 'mimetype' in one
}
