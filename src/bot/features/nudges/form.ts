import { plusDays } from '../../../domain/days.ts'
import { countries, countryOfZone } from '../../../domain/schedule/public-holidays.ts'
import { type Absence, type Schedule, usualWorkdays } from '../../../domain/schedule/schedule.ts'
import type { Wish } from '../../../domain/schedule/wish.ts'
import type { Field, Form, Option } from '../../form.ts'
import { weekdayName, wishText } from '../../schedules/words.ts'

const weekdays: readonly Option[] = [1, 2, 3, 4, 5, 6, 7].map((day) => ({
  value: `${day}`,
  label: weekdayName(day),
}))

/** How often, as the form offers it. */
const rhythms = ['weekly', 'second', 'monthly'] as const
const rhythmLabels = {
  weekly: 'Every week',
  second: 'Every second week',
  monthly: 'Once a month, in its first week',
} as const satisfies Record<(typeof rhythms)[number], string>

/** Which of the form's rhythms a wish has; undefined for one that words alone can say. */
export function rhythmOf(wish: Wish): (typeof rhythms)[number] | undefined {
  if (wish.unit === 'week') return wish.every === 1 ? 'weekly' : wish.every === 2 ? 'second' : undefined
  return wish.unit === 'month' && wish.every === 1 && wish.nth === 1 ? 'monthly' : undefined
}

type Drawn = {
  /** Saving it turns nudges on. */
  readonly isNew: boolean
  /** With all fields, and not only those that most people need. */
  readonly whole: boolean
}

/** Day, hour and rhythm. What few need is behind one button, unless it says something already. */
export function nudgeForm(schedule: Schedule, today: string, { isNew, whole }: Drawn): Form {
  const { wish } = schedule
  const rhythm = rhythmOf(wish)
  const other: Option[] = rhythm ? [] : [{ value: 'as-it-is', label: wishText(wish) }]
  const [coming] = schedule.absences
    .filter(({ until }) => until >= today)
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const rest = restFields(schedule, coming)
  const hidden = whole ? [] : rest.filter(({ isSet }) => !isSet).map(({ name }) => name)
  const fields: Field[] = [
    ...(isNew ? [{ kind: 'words', text: 'Nothing is sent until you save this.' } as const] : []),
    {
      kind: 'choice',
      name: 'weekday',
      label: 'Day',
      options: weekdays,
      initial: 'weekday' in wish ? `${wish.weekday}` : '5',
    },
    { kind: 'time', name: 'time', label: 'Time', hint: `In ${schedule.zone}`, initial: wish.time },
    {
      kind: 'choice',
      name: 'rhythm',
      label: 'How often',
      options: [...rhythms.map((value) => ({ value, label: rhythmLabels[value] })), ...other],
      initial: rhythm ?? 'as-it-is',
    },
    ...rest.flatMap(({ name, fields }) => (hidden.includes(name) ? [] : fields)),
    ...(hidden.length > 0
      ? [{ kind: 'more', name: 'more', text: hidden.join(' · '), label: 'More' } as const]
      : []),
  ]
  return {
    id: 'nudge',
    title: 'Nudges',
    submit: isNew ? 'Turn On' : 'Save',
    // Which absence it shows: the others are not its business.
    keep: { ...coming },
    fields,
  }
}

/** Fields that stand together, and whether they say anything but the usual. */
type Rest = { readonly name: string; readonly isSet: boolean; readonly fields: readonly Field[] }

function restFields(schedule: Schedule, coming: Absence | undefined): Rest[] {
  const { workdays, followUp, readStatus } = schedule
  return [
    {
      name: 'Days you work',
      isSet: workdays.join() !== usualWorkdays.join(),
      fields: [
        {
          kind: 'choices',
          name: 'workdays',
          label: 'Days you work',
          hint: 'No nudges on other days, except the day you chose',
          options: weekdays,
          initial: workdays.map(String),
        },
      ],
    },
    { name: 'Public holidays', isSet: schedule.holidays !== undefined, fields: [holidaysField(schedule)] },
    {
      name: 'If you don’t answer',
      isSet: followUp,
      fields: [
        {
          kind: 'choice',
          name: 'followUp',
          label: 'If you don’t answer',
          options: [
            { value: 'no', label: 'Don’t ask again' },
            { value: 'yes', label: 'Ask once more, on the next working day' },
          ],
          initial: followUp ? 'yes' : 'no',
        },
      ],
    },
    {
      name: 'Your Slack status',
      isSet: readStatus,
      fields: [
        {
          kind: 'choice',
          name: 'status',
          label: 'If your Slack status says holiday',
          options: [
            { value: 'no', label: 'Don’t look at my status' },
            { value: 'yes', label: 'No nudges then' },
          ],
          initial: readStatus ? 'yes' : 'no',
        },
      ],
    },
    {
      name: 'Time off',
      isSet: coming !== undefined,
      fields: [
        { kind: 'date', name: 'from', label: 'Away from', optional: true, initial: coming?.from },
        {
          kind: 'date',
          name: 'until',
          label: 'Away until',
          optional: true,
          hint: 'The last day',
          initial: coming?.until,
        },
      ],
    },
  ]
}

/** What the form calls no country. */
const noHolidays = 'none'

/** None unless somebody chooses one; where they live is a guess, and called one. */
function holidaysField({ holidays, zone }: Schedule): Field {
  const guess = countryOfZone(zone)
  const others = countries().filter(({ code }) => code !== guess?.code)
  return {
    kind: 'choice',
    name: 'holidays',
    label: 'Public holidays',
    hint: 'A nudge due on a holiday comes on the next working day. Regional holidays aren’t included.',
    options: [
      { value: noHolidays, label: 'Nudge me on them too', group: 'Usual' },
      ...(guess ? [{ value: guess.code, label: guess.name, group: 'A guess from your time zone' }] : []),
      ...others.map(({ code, name }) => ({ value: code, label: name, group: name.charAt(0) })),
    ],
    initial: holidays ?? noHolidays,
  }
}

/** Until when; `keep` names the nudge that it answers. */
export const pauseForm = (today: string, keep: Form['keep']): Form => ({
  id: 'pause',
  title: 'Pause',
  submit: 'Pause',
  keep,
  fields: [{ kind: 'date', name: 'until', label: 'Resumes on', initial: plusDays(today, 14) }],
})
