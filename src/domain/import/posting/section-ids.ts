import type { sectionIds } from '../../library/posting.ts'

type SectionId = (typeof sectionIds)[number]
type Known = { readonly id: SectionId; readonly heading: RegExp; readonly aliases: readonly string[] }

/** How postings head the sections that the bot knows, the more special heading first; and how people ask for them. */
const known: readonly Known[] = [
  {
    id: 'application-process',
    heading: /\b(appl(y|ication|ying)|hiring|interview|selection|recruit\w+)\b/i,
    aliases: ['application', 'how to apply', 'interview process', 'hiring process', 'interviews'],
  },
  {
    id: 'preferred-qualifications',
    heading:
      /\b(preferred|nice[ -]to[ -]haves?|desired|desirable|bonus points|optional|pluses|a plus|ideally)\b/i,
    aliases: ['preferred', 'nice to have', 'preferred skills'],
  },
  {
    id: 'required-qualifications',
    heading:
      /\b(qualifications?|requirements?|required|must[ -]haves?|minimum|basic|essential|skills|experience|what you('ll| will)? (bring|need)|who you are|about you|you have|we('re| are) looking for)\b/i,
    aliases: ['requirements', 'required', 'qualifications', 'must have', 'required skills'],
  },
  {
    id: 'compensation',
    heading: /\b(compensation|salary|pay|benefits?|perks|rewards?|remuneration|what we offer|we offer)\b/i,
    aliases: ['pay', 'salary', 'benefits', 'comp'],
  },
  {
    id: 'success-metrics',
    heading: /\b(metrics?|kpis?|success|how (you('ll| will)? (be|are)|we) measured?)\b/i,
    aliases: ['metrics', 'KPIs', 'how success is measured'],
  },
  {
    id: 'principles',
    heading: /\b(principles?|values|culture)\b/i,
    aliases: ['leadership principles', 'values', 'culture'],
  },
  {
    id: 'growth',
    heading: /\b(growth|career|development|progression|advancement)\b/i,
    aliases: ['career', 'career path', 'growth opportunities', 'development'],
  },
  { id: 'impact', heading: /\bimpact\b/i, aliases: ['results for customers'] },
  {
    id: 'focus-areas',
    heading: /\b(focus|areas|services|products|technolog\w+|tech stack|tools)\b/i,
    aliases: ['focus', 'technologies', 'tech stack'],
  },
  {
    id: 'company',
    heading:
      /\b(company|who we are|about us|our story|organi[sz]ation|employer|the team|our team)\b|^about (?!the (role|job|position)|this|you)\p{Lu}?\S+/iu,
    aliases: ['about the company', 'employer', 'about us'],
  },
  {
    id: 'responsibilities',
    heading:
      /\b(responsibilit\w+|duties|what you('ll| will)? (do|be doing|own)|your (role|tasks|mission)|tasks|day[ -]to[ -]day|a day in)\b/i,
    aliases: ['duties', 'tasks', 'what you do'],
  },
  {
    id: 'facts',
    heading: /\b(facts|details|at a glance|basics|key data)\b/i,
    aliases: ['key facts', 'location', 'job details'],
  },
  {
    id: 'overview',
    heading:
      /\b(overview|summary|description|about (the|this) (role|job|position)|the (role|job|position)|introduction|purpose|mission)\b/i,
    aliases: ['about the role', 'role overview', 'summary'],
  },
]

/** Headings that name a section and nothing else: `Application Engineer` is a title. */
const sectionTitles =
  /^((about|inside) (the|this|your) (role|job|position|opportunity|work|team|company)|(the|your|this) (role|job|position|opportunity|team|company|work)( (overview|summary|description))?|(role|job|position|company|team)( |-)(overview|summary|description|purpose|details|facts)|overview|summary|description|introduction|purpose|mission|at a glance|key (facts|details)|((key|your|main|core|primary) )*(responsibilities|duties|tasks)|((minimum|basic|required|preferred|desired|key) )?(qualifications|requirements|skills)|what you('ll|’ll| will)? (do|be doing|bring|need|get|own)|what we offer|benefits|perks|compensation|who (we|you) are|about (us|you)|(how to|why) (apply|join us))$/i

export const isSectionTitle = (heading: string): boolean =>
  sectionTitles.test(heading.replace(/[:?!.]$/, '').trim())

/** The known section that a heading names. */
export const sectionIdOf = (heading: string): SectionId | undefined =>
  known.find((each) => each.heading.test(heading))?.id

export const sectionAliases = (id: string): readonly string[] =>
  known.find((each) => each.id === id)?.aliases ?? []
