import { type ReactNode, useState } from 'react'

/** JSON that folds: the first two levels are open. */
export function JsonTree({ value, depth = 0 }: { value: unknown; depth?: number }): ReactNode {
  if (typeof value !== 'object' || value === null) return <Leaf value={value} />
  const entries = Object.entries(value)
  const [start, end] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  if (entries.length === 0) return <span className="json-mark">{`${start}${end}`}</span>
  return (
    <Branch mark={`${start} ${entries.length} ${end}`} open={depth < 2}>
      {entries.map(([key, field]) => (
        <li key={key}>
          <span className="json-key">{key}</span>
          <JsonTree value={field} depth={depth + 1} />
        </li>
      ))}
    </Branch>
  )
}

function Branch({ mark, open, children }: { mark: string; open: boolean; children: ReactNode }): ReactNode {
  const [shown, setShown] = useState(open)
  return (
    <>
      <button type="button" className="json-fold" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {mark}
      </button>
      {shown && <ul className="json">{children}</ul>}
    </>
  )
}

function Leaf({ value }: { value: unknown }): ReactNode {
  const said = value === undefined ? 'nothing' : JSON.stringify(value)
  return (
    <span className="json-leaf" data-type={typeof value}>
      {said}
    </span>
  )
}
