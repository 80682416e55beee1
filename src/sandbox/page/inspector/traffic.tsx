import { type ReactNode, useState } from 'react'
import type { Entry } from '../../state/record.ts'
import { useLook } from '../live.tsx'
import { Crossing } from './crossing.tsx'
import { isWrong, summaryOf } from './summary.ts'

const kinds = ['all', 'envelopes', 'calls', 'errors'] as const

/** What came from the app and went to it, newest first. */
export function Traffic(): ReactNode {
  const entries = useLook<readonly Entry[]>('record', ['record']) ?? []
  const [kind, setKind] = useState<(typeof kinds)[number]>('all')
  const [words, setWords] = useState('')
  const shown = entries.filter((entry) => isOf(kind, entry) && holds(entry, words))
  return (
    <div className="panel traffic">
      <div className="filters">
        <input
          className="field"
          type="search"
          aria-label="Filter"
          placeholder="Filter: a method, an id, a word"
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <fieldset className="segments">
          <legend className="unseen">Kind</legend>
          {kinds.map((one) => (
            <button key={one} type="button" aria-pressed={one === kind} onClick={() => setKind(one)}>
              {one}
            </button>
          ))}
        </fieldset>
      </div>
      {shown.length === 0 ? (
        <p className="empty-place">Nothing yet. Send a message or a command to see what crosses the wire.</p>
      ) : (
        <ol className="crossings">
          {shown.slice(0, 200).map((entry) => (
            <Crossing key={entry.id} entry={entry} />
          ))}
        </ol>
      )}
    </div>
  )
}

function isOf(kind: (typeof kinds)[number], entry: Entry): boolean {
  switch (kind) {
    case 'all':
      return true
    case 'envelopes':
      return entry.kind === 'envelope'
    case 'calls':
      return entry.kind !== 'envelope'
    case 'errors':
      return isWrong(entry)
  }
}

function holds(entry: Entry, words: string): boolean {
  if (words === '') return true
  const wanted = words.toLowerCase()
  return (
    summaryOf(entry).toLowerCase().includes(wanted) || JSON.stringify(entry).toLowerCase().includes(wanted)
  )
}
