import { guidelineProblems } from '../../src/domain/library/check.ts'
import { type Guideline, guidelineSchema } from '../../src/domain/library/guideline.ts'
import { seededRandom } from '../../src/sandbox/random.ts'

type Random = () => number

// 25 × 20 roles; their levels and dimensions recur from one to the next, as they do in a real company.
const fields = `Cloud,Data,Security,Network,Storage,Mobile,Payments,Search,Retail,Logistics,Robotics,Games,Health,
  Energy,Media,Finance,People,Legal,Travel,Grocery,Devices,Voice,Maps,Ads,Quantum`
const jobs = `Support Engineer,Developer,Architect,Consultant,Product Manager,Program Manager,Designer,Writer,Analyst,
  Scientist,Researcher,Trainer,Planner,Buyer,Recruiter,Auditor,Technician,Administrator,Advocate,Strategist`
const dimensionNames = `Customer Experience,Ops Excellence,Business Outcomes,Technical Depth,People Growth,Partner Trust,
  Delivery Rigor,Scope of Influence,Inventiveness,Written Communication,Risk and Compliance,Hiring and Onboarding,
  Cost Awareness,Reusable Assets,Roadmap Ownership,Data Literacy,Incident Response,Vendor Relations,Research Quality,
  Diversity of Views`
const ladders = `Junior/Regular/Senior/Principal,L4/L5/L6/L7,Associate/Full/Lead/Distinguished,I/II/III/IV`
const verbs = `leads,reviews,documents,simplifies,measures,teaches,automates,escalates,plans,challenges,anticipates,scales`
const things = `status reports,customer workshops,design reviews,hiring loops,quarterly budgets,partner contracts,
  runbooks,service metrics,migration plans,risk registers,reference architectures,training courses,release trains,
  incident reviews,cost forecasts,product roadmaps,research papers,support queues,audit findings,field pilots`
const ends = `across several teams,with little guidance,for the whole region,before they are asked to,in writing,
  together with partners,within the agreed quarter,so that others can repeat it,against clear targets,at scale`

/** So many guidelines of 7 dimensions × 4 levels × 8 expectations, the same ones each time. */
export const generatedGuidelines = (count: number): Guideline[] =>
  Array.from({ length: count }, (_, index) => generated(index))

export const roleOf = (index: number): string =>
  `${at(list(fields), index)} ${at(list(jobs), Math.floor(index / list(fields).length))}`

function generated(index: number): Guideline {
  const random = seededRandom(index + 1)
  const role = roleOf(index)
  const guideline = guidelineSchema.parse({
    id: slugOf(role),
    title: `${role} Role Guideline`,
    role,
    aliases: [`${role} guideline`],
    version: '1',
    wording: 'verbatim',
    source: { document: `Leveling Guide: ${role}` },
    levels: levelsOf(role, at(list(ladders), index)),
    dimensions: Array.from({ length: 7 }, (_, next) =>
      dimensionOf(at(list(dimensionNames), index + next), at(list(ladders), index), random),
    ),
  })
  const [problem] = guidelineProblems(guideline)
  if (problem) throw new Error(`A generated guideline is not right: ${problem.message}`)
  return guideline
}

const levelsOf = (role: string, ladder: string) =>
  ladder.split('/').map((name) => ({
    id: slugOf(name),
    title: `${name} ${role}`,
    short: name,
    aliases: [`level ${name}`],
  }))

const dimensionOf = (title: string, ladder: string, random: Random) => ({
  id: slugOf(title),
  title,
  short: title,
  summary: `What ${title.toLowerCase()} means in this role.`,
  aliases: [`${title} skills`],
  words: [pick(things, random)],
  cells: Object.fromEntries(
    ladder.split('/').map((name) => [
      slugOf(name),
      Array.from({ length: 8 }, (_, index) => ({
        id: `point-${index + 1}`,
        text: `${capital(pick(verbs, random))} ${pick(things, random)} and ${pick(things, random)} ${pick(ends, random)}.`,
      })),
    ]),
  ),
})

const list = (text: string): string[] => text.split(',').map((item) => item.trim())

const at = (items: readonly string[], index: number): string => items[index % items.length] ?? ''

const pick = (text: string, random: Random): string => at(list(text), Math.floor(random() * 1000))

const slugOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
