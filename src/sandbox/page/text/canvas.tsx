import { lazy, type ReactNode, Suspense, useState } from 'react'
import type { SeenCanvas } from '../../people/see.ts'
import { query } from '../api.ts'
import { Dialog } from '../controls/dialog.tsx'
import { useLookAgain } from '../live.tsx'
import { useReader } from '../reader.tsx'
import { Link } from './link.tsx'

const Markdown = lazy(async () => ({ default: (await import('./markdown.tsx')).Markdown }))

/** `https://northwind.slack.com/docs/T…/F…` */
const address = /^https:\/\/[a-z0-9-]+\.slack\.com\/docs\/T[A-Z0-9]+\/(F[A-Z0-9]+)$/

/** A link; one to a canvas opens over the page, for those alone who may read it. */
export function AnyLink({ url, children }: { url: string; children: ReactNode }): ReactNode {
  const [, canvas] = address.exec(url) ?? []
  if (canvas === undefined) return <Link url={url}>{children}</Link>
  return (
    <CanvasLink id={canvas} url={url}>
      {children}
    </CanvasLink>
  )
}

function CanvasLink({ id, url, children }: { id: string; url: string; children: ReactNode }): ReactNode {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="link canvas-link" title={url} onClick={() => setOpen(true)}>
        {children}
      </button>
      {open && <OpenCanvas id={id} close={() => setOpen(false)} />}
    </>
  )
}

function OpenCanvas({ id, close }: { id: string; close: () => void }): ReactNode {
  const { person } = useReader()
  const [canvases] = useLookAgain<SeenCanvas[]>(`canvases?${query({ user: person.name })}`, ['messages'])
  const canvas = canvases?.find((one) => one.id === id)
  if (canvases === undefined) return null
  return (
    <Dialog title={canvas?.title ?? 'No canvas'} className="canvas" onClose={close}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className="dialog-body canvas-body" tabIndex={0} data-focus>
        {canvas ? (
          <Suspense fallback={<p>{canvas.markdown}</p>}>
            <Markdown text={canvas.markdown} />
          </Suspense>
        ) : (
          <p>It was deleted, or {person.realName} has no access to it.</p>
        )}
      </div>
    </Dialog>
  )
}
