import type { Cues } from './tiers.ts'

/** How people speak of what is kept about them as a whole: settings, a copy of it, its end. */
export const settingCues: readonly Cues[] = [
  {
    kind: 'me',
    command: `
      ^ my profile/setting, ^ setting $, ^ hint $, <change> my target
      <level> .. =as my =level/=target/=role, ^ my =level =be <level>, my =target =be <level>, ^ =me <level>, put me down as <level>, put me down as a/an <level>, ^ i be .. <level> .. =target <level>, ^ <change>/set/update =level <level> $, ^ my =role .. =level <level> $, i be .. <level> .. update my =level/=role/=profile
      <change> my =role to, <level> $ .. my =level, ^ i be .. <level> .. save/set/put that/it .. my, <change> my profile
      <change> my current/own/target level/role/guideline, <change> my level/role/guideline/profile/setting`,
    certain:
      'what/which level .. you think i be, my profile/setting, what be my target/current/level/role/guideline',
    sure: 'profile/setting $, my target level $',
    likely: '^ me $',
  },
  {
    kind: 'hints',
    command: `
      hint on/off, <switch> on/off .. hint, <switch> .. hint .. on/off, no/without .. hint
      <end>/<hold>/hide .. hint, not want/need/show/send/give .. hint, enable/activate .. hint`,
  },
  {
    kind: 'export',
    command: `
      send/give/get me a =file .. everything/all, ^ =export $, give/send/get me all .. my =data, ^ =download .. everything/all .. i/my/me, copy of all .. data, ^ =export .. everything/all/data/=notes/=ratings, ^ =import $, ^ =import .. data/=notes/=ratings/file/export
      download/backup .. my, back up .. my, copy/export/backup/download of my/everything/all`,
    certain: '^ =export, ^ =import, ^ download/backup',
  },
  {
    kind: 'privacy',
    command: `
      ^ privacy $, what .. you hold/store/have/keep/know/save/collect .. about/on/of me, my privacy
      what/which data .. you hold/store/have/keep/save/collect, <show> .. everything you .. about me`,
    certain: `
      my data .. protected/safe/secure/encrypted/private, how .. my data .. kept/stored/protected, ^ privacy, data .. about me, privacy policy
      who .. see/read/access my/this/that/what/it, who .. see my =notes/=ratings, who see/read my/this/what, be .. this/it/here/what .. private/confidential/secret/visible
      my =notes/=ratings/evidence .. private/confidential/secret/safe/visible, be my =notes/=ratings .. private/confidential/secret/safe
      can/could/will/do .. <reader>/hr/anyone/anybody/someone/others/people .. see/read/peek/access .. my/this/what/it/here/that
      <reader>/hr/anyone/anybody/someone .. reading/read along, nobody .. read/see my, <reader>/hr .. watching/=reading/snooping/listening .. this/here/my/what
      have access to my =notes/=ratings, have access to what i`,
    likely: 'private, confidential, privacy',
  },
  {
    kind: 'others',
    certain: `
      print .. =notes, =notes of my/a colleague/coworker/teammate/boss
      everyone/everybody/others/colleague/user .. =notes/=ratings/evidence, his/her/their =notes/=rating/=ratings/packet/gap/readiness`,
    sure: '<show> .. <stranger> =note/=notes/=rating/=ratings/packet/gap, be <stranger> .. ready, =notes .. <stranger> .. <kept>',
  },
  {
    kind: 'erase',
    command: `
      ^ forget $, forget me, forget everything/all/what .. about me, forget everything $, <wipe> me $
      <wipe> .. everything $, <wipe> everything about me, <wipe> everything you/what/that, <wipe> everything i <kept> $, <wipe> everything i be/leave/quit
      <wipe> all $, <wipe> it all $, <wipe> all of it, <wipe> all of my data, <wipe> all/my/the data $
      <wipe> all my/the data $, <wipe> .. my account $, <wipe>/close my account $, <wipe> my whole/entire data/account/history
      <wipe> .. =note/=notes .. =rating/=ratings, <wipe> .. =rating/=ratings .. =note/=notes, <wipe> .. everything/all .. belongs to me, <wipe> my whole/entire =record
      <wipe> me .. completely/entirely, <wipe> .. everything/all .. i .. <kept> .. =leaving/=quit, <wipe> whatever you .. about me
      all .. =notes .. =ratings .. gone/deleted/erased/removed, everything .. you .. about me .. gone/deleted/erased/removed`,
    certain: '<wipe> .. everything/all/me/data/account, everything .. about me, forget .. me/all/everything',
  },
]
