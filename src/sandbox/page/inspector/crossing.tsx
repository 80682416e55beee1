import { memo, type ReactNode, useState } from 'react'
import type { Entry } from '../../state/record.ts'
import { useReader } from '../reader.tsx'
import { JsonTree } from './json-tree.tsx'
import { isWrong, outcomeOf, summaryOf } from './summary.ts'

/** One line of the traffic, which opens to all that was said. */
export const Crossing = memo(function Crossing({ entry }: { entry: Entry }): ReactNode {
  const { tz } = useReader().person
  const [open, setOpen] = useState(false)
  const towardsApp = entry.kind === 'envelope'
  const time = new Date(entry.at).toLocaleTimeString('en-GB', { timeZone: tz })
  return (
    <li className={isWrong(entry) ? 'crossing wrong' : 'crossing'}>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="direction" title={towardsApp ? 'To the app' : 'From the app'}>
            {towardsApp ? '→' : '←'}
            <span className="unseen">{towardsApp ? 'to the app' : 'from the app'}</span>
          </span>
          <span className="crossing-name">{summaryOf(entry)}</span>
          <span className="outcome">{outcomeOf(entry)}</span>
          <span className="crossing-ms">{entry.ms} ms</span>
          <time dateTime={entry.at}>{time}</time>
        </summary>
        {open && (
          <div className="crossing-inside">
            {partsOf(entry).map(([name, value]) => (
              <section key={name} aria-label={name}>
                <h3>{name}</h3>
                <JsonTree value={value} />
              </section>
            ))}
          </div>
        )}
      </details>
    </li>
  )
})

function partsOf(entry: Entry): (readonly [string, unknown])[] {
  if (entry.kind !== 'envelope')
    return [
      ['Arguments', entry.args],
      ['Answer', entry.answer],
    ]
  const { envelopeId, attempt, payload, answer } = entry
  const head = attempt > 0 ? { envelope_id: envelopeId, retry_attempt: attempt } : { envelope_id: envelopeId }
  const acked = answer === undefined ? [] : ([['Acknowledgement', answer]] as const)
  return [['Envelope', head], ['Payload', payload], ...acked]
}
