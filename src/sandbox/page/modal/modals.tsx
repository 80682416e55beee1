import type { ReactNode } from 'react'
import type { SeenModal } from '../../people/see.ts'
import { query } from '../api.ts'
import { useLook } from '../live.tsx'
import { useReader } from '../reader.tsx'
import { Modal, type ModalView } from './modal.tsx'

type ModalSeen = Pick<SeenModal, 'errors'> & { readonly view: ModalView }

/** The stack of modals that this person has open: the one in front is shown. */
export function Modals(): ReactNode {
  const { person } = useReader()
  const stack = useLook<readonly ModalSeen[]>(`modals?${query({ user: person.name })}`, ['modals']) ?? []
  const front = stack.at(-1)
  if (front === undefined) return null
  return <Modal key={front.view.id} view={front.view} errors={front.errors} depth={stack.length} />
}
