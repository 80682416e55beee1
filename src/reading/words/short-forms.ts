/** What people shorten, and what it stands for; the same on both sides, so that data may use either form. */
const forms = `
  manager: mgr mgrs mngr mngrs managers
  senior: sr snr sen
  junior: jr jnr
  principal: princ prin prncpl
  level: lvl lvls lv levels
  business: biz bus bizz
  technical: tech
  operations: ops
  professional: prof pro
  services: svc svcs service
  customer: cust custs customers client clients
  engineer: eng engr engineers
  director: dir directors
  management: mgmt mgt
  people: ppl
  years: yr yrs year
  versus: vs v
  compare: cmp cmpr
  with: w
  please: pls plz plse
  thanks: thx ty tx thnx tnx tysm
  you: u ya
  your: ur
  be: am is are was were been r
  have: has had
  do: does did
  because: cuz bc coz
  qualifications: quals qual
  requirements: reqs req requirement
  responsibilities: resp resps
  compensation: comp
  promotion: promo promos
  document: doc docs documents
  difference: diff diffs
  expectations: exp exps expectation
  dimension: dim dims dimensions
  evidence: evid
  description: descr desc
  what: whats wat wut waht
  which: wich
  how: hows
  where: wheres
  who: whos
  that: thats
  here: heres
  i: im ive
  not: dont doesnt didnt isnt arent wasnt wont cant cannot couldnt shouldnt
  want: wanna
  monday: mon mondays
  tuesday: tue tues tuesdays
  wednesday: wed weds wednesdays
  thursday: thu thur thurs thursdays
  friday: fri fridays
  saturday: sat saturdays
  sunday: sun sundays
  weekday: weekdays
  tomorrow: tmrw tmr tomorow
  month: months
  week: wk wks weeks
  vacation: vacay pto holiday holidays
`

const numerals = ['ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
const counts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

const meaning: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [long = '', shorts = ''] = line.split(':')
      return shorts
        .trim()
        .split(' ')
        .map((short): [string, string] => [short, long.trim()])
    }),
)

/** The long form of a word: `mgr` -> `manager`. */
export const longForm = (word: string): string => meaning.get(word) ?? word

export const shortForms: ReadonlySet<string> = new Set(meaning.keys())

/** `iii`, `three` -> `3`; other words stay. */
export function digits(word: string): string {
  const at = Math.max(numerals.indexOf(word), counts.indexOf(word))
  return at < 0 ? word : String(at + 2)
}

/** `iii`, `three`, `3` -> `3`; undefined for what is no single number. */
export function numeralOf(word: string): string | undefined {
  const number = digits(word)
  return /^\d$/.test(number) ? number : undefined
}

export function singular(word: string): string {
  if (!word.endsWith('s') || word.length < 2) return word
  if (/^([a-z]?\d+|i{2,3}|iv)s$/.test(word)) return word.slice(0, -1)
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
}
