import type { Cues } from './tiers.ts'

/** How people ask for what is theirs: notes, ratings, readiness, packet. */
export const ownCues: readonly Cues[] = [
  {
    kind: 'notes.add',
    command:
      '^ =note, ^ =log, ^ =jot, ^ =save, ^ =record, ^ add/make/create/take/write/new .. =note, ^ add/new evidence',
    certain: `
      jot .. down, write .. down, note to self, in/to/into/under/as my =note/=notes, make/take .. =note, record for me
      <keep> .. in/to/into/as =note/=notes, <keep> .. as a =note, evidence to save/keep, <keep> .. for my case/file/record/log, <keep> .. for my <level>, for my file/record/log/=notes
      <keep> this/that, save/keep/log/note/record it, log .. for me`,
    sure: 'put this, another one for, ^ add to, ^ evidence, <keep> .. evidence, ^ remember that, ^ keep this/a, ^ capture, put that down, for the record, on record, as evidence',
    likely: '^ i/we <deed>, ^ add, ^ document',
    faint: '^ <deed>',
  },
  {
    kind: 'notes.list',
    certain:
      '^ =notes, what have i/we .. <kept>, what do i .. <keep>, pull up .. =notes/evidence, do i have .. =notes, my wins, =notes containing/mentioning/about/mention/contain, =notes that mention/contain/say, search/look/find/check .. my =notes',
    sure: `
      my =notes, <show> .. =notes, <show> .. my .. evidence, all .. evidence, which/what/how .. =notes, how much/many .. evidence, read .. my .. note
      what i/we .. <kept>, evidence .. i .. have/<kept>, i have <kept>, i <kept> .. so far, i <kept> .. about/on/under/for, my <kept>`,
    likely: '=notes, my evidence, what evidence',
    faint: 'evidence, so far',
  },
  {
    kind: 'rate',
    command: `
      ^ =rate, ^ =score, ^ =rating, <dimension> <score>, <number> out of <number>
      <keep> .. as .. self/own <rating>, <keep> .. as my <rating>`,
    certain: `
      rate me/myself, give me/myself .. <number>, put me/myself .. <number>, <number> from/of <number>
      my .. <rating> .. <number>, self assessment, self <rating>, score/mark/grade me/myself
      <change>/raise/lower/bump .. <rating> .. <number>`,
    sure: `
      i be .. <number> on/in/at/out/for, <number> on/in/for/at <dimension>, <dimension> .. <number> out/from/of
      from <number> to <number>, <change>/bump/raise/lower .. <dimension> to/at <number>, ^ <dimension> <number> $
      call myself, myself .. <number>, =rating of <number>, <change>/raise/lower .. <rating>`,
    faint: '<rating>',
  },
  {
    kind: 'readiness',
    command:
      '^ readiness, ^ ready, ^ my gap, ^ my progress, how far .. i, how ready, be i .. ready, ^ my status $',
    certain: `
      my gap, my readiness, where .. i .. weak/thin/stand/short/lacking/behind/stale/light
      be i .. missing/lacking/from, what be missing, still have hole/gap, ready .. look, where do i stand, be i on track
      enough .. evidence/notes, no/nothing .. evidence/notes, have .. nothing .. written, judging by my notes
      still need for <level>, i lack for/to, i neglect/neglected, <area> .. neglect
      few/fewest/fewer/least/old/oldest .. =notes/evidence, which .. <area> .. no/nothing, =notes/evidence .. too old, <area> .. nothing yet
      evidence look, according to .. <mine>, what .. <level> .. according to my, my =notes .. show/prove .. like, ready to go up, i .. work on next, still missing/lacking`,
    sure: `
      hole, thin, stale, weak, weakest, weakness, how be i .. doing, close .. be i, i .. ready for, lack .. evidence
      based on my notes, strong .. case, short of, fall short, my progress`,
    faint: 'progress, ready, gap, track, hole',
  },
  {
    kind: 'packet',
    command: '^ packet',
    certain: `
      <kept> .. into/in/as .. one/a/single <document>, hand .. panel/committee, hand in .. promotion/panel/committee, for .. promotion committee
      one/a/single <document> .. all .. <mine>, bundle/compile .. <mine>, <document> for .. promotion/panel, my promotion <document>, <document> .. boss .. <mine>
      my packet, promotion packet/document/package/dossier, <mine> .. into .. <document>/case, in/as .. one/a/single <document>
      <make> .. packet, brag document/sheet, <make> .. document .. promotion/notes/evidence/everything`,
    sure: `
      promotion case/file, <make> .. <mine> .. together, put .. together .. <mine>, write up .. <mine>, out of .. my notes
      summary of .. my notes/evidence, out of what i, for .. promotion panel/committee, as .. document/pdf, self review`,
    likely: 'packet, committee, dossier, <make> .. <mine>, promotion panel',
    faint: 'promotion',
  },
  {
    kind: 'share',
    command: `
      share/send/forward/show .. <person>, let .. <person>, want .. <person> .. see/open/read/view/look, want .. <reader> .. see/open/read/view, <person> .. open/see/view/access/look, access .. <mine>
      share .. with/to .. <reader>, share it, let/allow .. <reader> .. see/read/look/view/have, send .. my .. to
      ^ share .. <mine>, ^ share $, give .. <person>/<reader> .. access`,
    faint: 'share, access',
  },
  {
    kind: 'notes.edit',
    command: `
      ^ =edit .. =note/entry, ^ =move .. =note .. from <dimension> .. to <dimension>, ^ =change/=correct/=fix/=update/=amend/=reword/=rewrite/=rephrase .. my/last/that/this .. =note/entry
      ^ =change/=correct/=fix/=update/=amend/=reword/=rewrite/=rephrase the .. =note/entry, ^ =edit it
      in/to .. my/last/the .. =note/entry .. =replace/=change/=make/=correct/=swap/=fix, =replace .. in my/the/last .. =note/entry`,
  },
  {
    kind: 'delete',
    certain: `
      note i .. <kept>/made .. wrong/rubbish/nonsense/garbage/<drop>/out/away, note .. <kept>/made .. <drop>, note .. be wrong/rubbish/nonsense/garbage/mistake, throw .. out, bin it
      <drop> .. note/<rating>/evidence/entry/last, get rid of, throw .. away, take .. note .. out/off, note .. be wrong
      ^ withdraw .. =note, ^ delete, ^ erase, ^ wipe, ^ purge, ^ remove, ^ rm .. note`,
    sure: 'delete, erase',
    likely: 'remove, wipe',
  },
]
