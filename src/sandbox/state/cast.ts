import type { Person } from './state.ts'

export type Profile = Pick<Person, 'id' | 'name' | 'realName' | 'title' | 'tz' | 'locale'> & {
  readonly dm: string
  readonly guest?: true
  readonly admin?: true
  readonly deleted?: true
  readonly home?: { readonly id: string; readonly name: string }
  readonly teams?: readonly string[]
}

export const profiles: readonly Profile[] = [
  {
    id: 'U07LENA4BR7',
    dm: 'D07LENA9QX1',
    name: 'lena',
    realName: 'Lena Brandt',
    title: 'Manager III, Professional Services',
    tz: 'Europe/Berlin',
    locale: 'de-DE',
  },
  {
    id: 'U07MARC6HL2',
    dm: 'D07MARC3WZ8',
    name: 'marcus',
    realName: 'Marcus Hale',
    title: 'Senior Manager, Principal Professional Services',
    tz: 'America/Los_Angeles',
    locale: 'en-US',
    admin: true,
  },
  {
    id: 'U07ANYA8IY3',
    dm: 'D07ANYA5KT4',
    name: 'ananya',
    realName: 'Ananya Iyer',
    title: 'Delivery Consultant',
    tz: 'Asia/Kolkata',
    locale: 'en-GB',
  },
  {
    id: 'U07TAMA2NG9',
    dm: 'D07TAMA7PV6',
    name: 'tama',
    realName: 'Tama Ngāta',
    title: 'Contract Architect',
    tz: 'Pacific/Auckland',
    locale: 'en-GB',
    guest: true,
  },
  {
    id: 'U07ZOE51DB4',
    dm: 'D07ZOE38MC2',
    name: 'zoe',
    realName: 'Zoë Dubois',
    title: 'Former Program Manager',
    tz: 'Europe/Paris',
    locale: 'fr-FR',
    deleted: true,
  },
]

/** Of another company, with which Northwind shares a channel. */
export const stranger: Profile = {
  id: 'U09NOOR4FB8',
  dm: '',
  name: 'noor',
  realName: 'Noor Haddad',
  title: 'Partner Lead, Fabrikam',
  tz: 'Europe/London',
  locale: 'en-GB',
  home: { id: 'T09FABRIKM2', name: 'Fabrikam' },
}

export const ours = 'T07NRTHWND1'
const labs = 'T07NRTHLAB2'
/** Of another workspace of the same organisation: one of them is in ours, too. */
export const colleagues: readonly Profile[] = [
  {
    id: 'W07WANDA5K1',
    dm: 'D07WANDA2H6',
    name: 'wanda',
    realName: 'Wanda Okafor',
    title: 'Manager III, Northwind Labs',
    tz: 'Europe/London',
    locale: 'en-GB',
    teams: [labs, ours],
  },
  {
    id: 'W07WIMXA3J9',
    dm: 'D07WIMXA7B2',
    name: 'wim',
    realName: 'Wim de Vries',
    title: 'Researcher, Northwind Labs',
    tz: 'Europe/Amsterdam',
    locale: 'nl-NL',
    teams: [labs],
  },
]
