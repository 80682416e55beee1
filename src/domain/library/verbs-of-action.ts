import { stem } from '../tokens.ts'

const verbs = `achieve act adapt adopt advance advise advocate align allocate analyse analyze answer anticipate
  apply approve architect arrange articulate ask assess assign assist assure attract audit author automate
  balance bring build buy calculate capture challenge champion change check choose clarify clean close coach
  code collaborate collect communicate complete conduct connect consult contribute control convince coordinate
  craft create cultivate cut debug decide define delegate deliver demonstrate deploy design detect determine
  develop diagnose differentiate dig direct discover dive document draft drive earn educate eliminate empower
  enable encourage engage enhance ensure equip escalate establish estimate evaluate exceed execute expand
  explain facilitate find fix focus follow forecast formulate foster fund gain gather give go grow guide handle
  help hire hold identify implement improve influence inform initiate innovate insist inspect inspire integrate
  interview invent invest investigate involve join keep know launch lead learn leverage listen maintain make
  manage measure mediate meet mend mentor migrate mitigate model monitor motivate negotiate observe obtain
  operate optimise optimize orchestrate organise organize oversee own pair participate partner perform pioneer
  pitch plan prepare present prevent prioritise prioritize produce promote propose protect provide publish
  question raise reach recognise recognize recommend recruit reduce refine remove rent report represent
  research resolve respond rest retain reuse reveal review run scale schedule secure seek sell serve set shape
  share shift ship simplify solicit solve source speak specify split standardise standardize start steer stop
  streamline strengthen structure supervise supply support sustain take teach test think track train transfer
  transform translate understand update use validate verify visit weed win work write`

/** What people do, by stems: enough to tell a statement of action from a list of traits. */
export const actionVerbs: ReadonlySet<string> = new Set(verbs.split(/\s+/).map(stem))
