/** Words that do the same work in a phrase: `<show> my notes` is "list my notes" and "read my notes". */
const classes = `
  show: show list see view read display open give get pull print tell bring fetch name describe explain
  keep: save log note record jot keep file add store put capture track write remember register document
  kept: =saved =logged =noted =recorded =kept =filed =added =stored =captured =collected =gathered =entered =written =jotted
  drop: delete remove erase wipe forget purge scrap discard drop clear bin rm trash undo
  wipe: delete remove erase wipe purge clear destroy
  switch: turn switch put set
  make: make build create generate export prepare assemble compile draft produce write put turn bundle collate gather summarize
  nudge: nudge reminder ping prompt notification poke
  change: change move set switch shift reschedule make put update push
  hold: pause snooze hold mute suspend halt freeze silence skip
  end: stop cancel disable end kill remove quit delete finish drop
  doubt: can could may should must would
  entry: =note =notes entry evidence
  area: dimension area category row topic pillar competency criterion criteria heading thing thingy responsibility bucket theme
  judged: assess judge grade evaluate measure rate score review
  rating: =rating =ratings =score =scores =mark =marks =grade
  reader: manager mentor boss skip coach lead director her him them sponsor colleague teammate
  mine: =note =notes evidence packet readiness progress =rating =ratings gap summary
  document: document packet pdf dossier summary report file page writeup
  paper: guide guideline doc document posting anything anywhere row text leveling
  job: job role position vacancy opening posting
  pay: pay paid salary wage compensation bonus money income
  chore: mail email letter poem essay speech function code script song story program query
`

/** The words of each class; a word after `=` stands for itself alone. */
export const wordClasses: ReadonlyMap<string, readonly string[]> = new Map(
  classes
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', words = ''] = line.split(':')
      return [`<${name.trim()}>`, words.trim().split(' ')]
    }),
)

export const classWords = (name: string): readonly string[] => wordClasses.get(`<${name}>`) ?? []
