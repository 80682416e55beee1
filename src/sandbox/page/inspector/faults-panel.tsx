import { type ReactNode, useEffect, useState } from 'react'
import type { FaultPlan } from '../../server/faults.ts'
import { act, look } from '../api.ts'
import { useTry } from '../controls/toast.tsx'
import { useChange } from '../live.tsx'
import { type FaultName, faultKinds, faultNames, planOf, wordsFor } from './fault-kinds.ts'

/** Trouble on demand, for the calls of the app and for the events that it gets. */
export function FaultsPanel(): ReactNode {
  const attempt = useTry()
  const [plan, refresh] = usePlan()
  const [name, setName] = useState<FaultName>('slow')
  const [method, setMethod] = useState('*')
  const [times, setTimes] = useState('')
  const change = (next: Parameters<typeof act<'faults'>>[1]) =>
    attempt(async () => {
      await act('faults', next)
      refresh()
    })
  const add = () => {
    const rule = {
      method: method.trim() || '*',
      fault: faultKinds[name].fault,
      ...(times && { times: Number(times) }),
    }
    void change(planOf(plan, { rules: [...(plan?.rules ?? []), rule] }))
  }
  return (
    <div className="panel faults">
      <form
        className="fault-form"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <label>
          What happens
          <select
            className="field"
            value={name}
            onChange={(event) => setName(faultNames.find((one) => one === event.target.value) ?? name)}
          >
            {faultNames.map((one) => (
              <option key={one} value={one}>
                {faultKinds[one].words}
              </option>
            ))}
          </select>
        </label>
        <label>
          To calls of
          <input
            className="field"
            value={method}
            onChange={(event) => setMethod(event.target.value)}
            list="methods"
          />
        </label>
        <datalist id="methods">
          {['*', 'chat.postMessage', 'chat.postEphemeral', 'chat.update', 'views.open', 'views.publish'].map(
            (one) => (
              <option key={one} value={one} />
            ),
          )}
        </datalist>
        <label>
          How often
          <select className="field" value={times} onChange={(event) => setTimes(event.target.value)}>
            <option value="">always</option>
            <option value="1">once</option>
            <option value="3">three times</option>
          </select>
        </label>
        <button type="submit" className="button fill">
          Add
        </button>
      </form>
      <h3>In force</h3>
      <ul className="rules">
        {plan?.rules.map((rule, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rules have no names; the order is what they are
          <li key={index}>
            <span>{wordsFor(rule)}</span>
            <button
              type="button"
              className="text-button"
              onClick={() => void change(planOf(plan, { rules: plan.rules.toSpliced(index, 1) }))}
            >
              Remove
            </button>
          </li>
        ))}
        {plan?.rules.length === 0 && <li className="menu-note">No faults: calls succeed.</li>}
      </ul>
      <label className="choice">
        <input
          type="checkbox"
          checked={(plan?.duplicateEvents ?? 0) > 0}
          onChange={(event) => void change(planOf(plan, { duplicateEvents: event.target.checked ? 1 : 0 }))}
        />
        Deliver every event twice
      </label>
      <div className="buttons">
        <button type="button" className="button" onClick={() => void attempt(() => act('drop-sockets', {}))}>
          Drop the sockets now
        </button>
        <button type="button" className="button" onClick={() => void change({})}>
          Clear all faults
        </button>
      </div>
    </div>
  )
}

function usePlan(): readonly [FaultPlan | undefined, () => void] {
  const [plan, setPlan] = useState<FaultPlan>()
  const refresh = () => {
    look<FaultPlan>('faults')
      .then(setPlan)
      .catch(() => undefined)
  }
  useEffect(refresh, [])
  useChange([], refresh)
  return [plan, refresh]
}
