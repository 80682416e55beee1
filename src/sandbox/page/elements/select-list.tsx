import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import type { Option, OptionGroup, Select } from '../blocks/kinds.ts'
import { Icon } from '../controls/icon.tsx'
import { PlainText } from '../text/text-object.tsx'
import { type At, useHolder } from './holder.tsx'
import { grouped, type Offer, type OfferGroup } from './offers.ts'

type Props = {
  element: Select
  at: At
  known: readonly OfferGroup[]
  chosen: readonly Offer[]
  label: string
  choose: (offer: Offer) => void
  clear?: () => void
}

/** What a menu shows when it is open: a field that narrows the options down, and the options. */
export function SelectList({ element, at, known, chosen, label, choose, clear }: Props): ReactNode {
  const id = useId()
  const [search, setSearch] = useState('')
  const groups = useNarrowed(element, at, known, search)
  const offers = groups.flatMap((group) => group.offers)
  const [here, setHere] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector(`[data-index="${here}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [here])
  const move = (event: KeyboardEvent) => {
    const offer = offers[here]
    if (event.key === 'Enter' && offer !== undefined) choose(offer)
    else if (event.key === 'ArrowDown') setHere(Math.min(here + 1, offers.length - 1))
    else if (event.key === 'ArrowUp') setHere(Math.max(here - 1, 0))
    else return
    event.preventDefault()
  }
  const isChosen = ({ value }: Offer) => chosen.some((one) => one.value === value)
  return (
    <div className="select-list">
      <input
        className="field"
        role="combobox"
        aria-label={label}
        aria-expanded
        aria-controls={id}
        aria-activedescendant={offers[here] && `${id}-${here}`}
        aria-autocomplete="list"
        placeholder="Search"
        value={search}
        onKeyDown={move}
        onChange={(event) => {
          setSearch(event.target.value)
          setHere(0)
        }}
      />
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        aria-multiselectable={element.type.startsWith('multi_') || undefined}
        className="options"
        tabIndex={-1}
      >
        {groups.map(({ label: heading, offers: within }) => (
          <GroupOf key={heading} heading={heading}>
            {within.map((offer) => {
              const index = offers.indexOf(offer)
              return (
                <div
                  key={offer.value}
                  id={`${id}-${index}`}
                  role="option"
                  aria-selected={isChosen(offer)}
                  tabIndex={-1}
                  data-index={index}
                  className={index === here ? 'option here' : 'option'}
                  onPointerMove={() => setHere(index)}
                  onClick={() => choose(offer)}
                  onKeyDown={move}
                >
                  <span className="menu-words">
                    <span>
                      <PlainText text={offer.text} />
                    </span>
                    {offer.note !== undefined && <span className="menu-note">{offer.note}</span>}
                  </span>
                  {isChosen(offer) && <Icon name="check" />}
                </div>
              )
            })}
          </GroupOf>
        ))}
        {offers.length === 0 && <p className="menu-note empty">Nothing to choose</p>}
      </div>
      {clear !== undefined && (
        <button type="button" className="text-button" onClick={clear}>
          Clear
        </button>
      )}
    </div>
  )
}

function GroupOf({ heading, children }: { heading: string; children: ReactNode }): ReactNode {
  if (heading === '') return children
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options has no element of its own
    <div role="group" aria-label={heading}>
      <p className="menu-heading" aria-hidden>
        {heading}
      </p>
      {children}
    </div>
  )
}

/** The options that hold the searched words; an external menu's come from the app. */
function useNarrowed(
  element: Select,
  at: At,
  known: readonly OfferGroup[],
  search: string,
): readonly OfferGroup[] {
  const { suggest } = useHolder()
  const [answered, setAnswered] = useState<readonly OfferGroup[]>([])
  const external = element.type === 'external_select' || element.type === 'multi_external_select'
  const least = external ? (element.min_query_length ?? 3) : 0
  const { block_id, action_id } = at
  useEffect(() => {
    if (!external || search.length < least) return setAnswered([])
    let wanted = true
    const timer = setTimeout(async () => {
      const answer = await suggest({ block_id, action_id }, search).catch(() => null)
      if (wanted) setAnswered(grouped(listed(answer)))
    }, 150)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [external, least, search, suggest, block_id, action_id])
  if (external) return answered
  const holds = ({ text }: Offer) => text.toLowerCase().includes(search.toLowerCase())
  const narrowed = known.map(({ label, offers }) => ({ label, offers: offers.filter(holds) }))
  return narrowed.filter(({ offers }) => offers.length > 0)
}

function listed(answer: { options?: unknown; option_groups?: unknown } | null) {
  const options: Option[] = Array.isArray(answer?.options) ? answer.options : []
  const groups: OptionGroup[] = Array.isArray(answer?.option_groups) ? answer.option_groups : []
  return { options, option_groups: groups }
}
