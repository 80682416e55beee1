import { type ReactNode, useState } from 'react'
import { query } from '../api.ts'
import { Icon } from '../controls/icon.tsx'
import { type Reader, useReader } from '../reader.tsx'
import type { Picture } from './kinds.ts'

type Source = Pick<Picture, 'image_url' | 'slack_file' | 'alt_text'>

/** A picture from this workspace. Others would need the network: their words stand in for them. */
export function PictureDrawn({
  picture,
  size,
}: {
  picture: Source
  size: 'icon' | 'thumbnail' | 'hero' | 'full'
}): ReactNode {
  const reader = useReader()
  const address = addressOf(picture, reader)
  const [failed, setFailed] = useState(false)
  if (address !== undefined && !failed) {
    return (
      <img
        className={`picture ${size}`}
        src={address}
        alt={picture.alt_text}
        loading="lazy"
        onError={() => setFailed(true)}
      />
    )
  }
  return (
    <span
      className={`picture absent ${size}`}
      role="img"
      aria-label={picture.alt_text}
      title={picture.image_url}
    >
      <Icon name="file" />
      {size === 'icon' || size === 'thumbnail' ? null : <span>{picture.alt_text}</span>}
    </span>
  )
}

function addressOf({ image_url: url, slack_file: file }: Source, { person }: Reader): string | undefined {
  if (url !== undefined) return new URL(url, location.href).origin === location.origin ? url : undefined
  if (file === undefined) return undefined
  const id = 'id' in file ? file.id : /-(F[A-Z0-9]+)\//.exec(file.url)?.[1]
  return id === undefined ? undefined : fileAddress(id, person.name)
}

export function fileAddress(id: string, person: string): string {
  return `/sandbox/files/${id}?${query({ user: person })}`
}
