import { describe, expect, test } from 'vitest'
import { read } from './reading.ts'

const table: Readonly<Record<string, readonly (readonly [said: string, ids: string])[]>> = {
  compare: [
    ['compare', ''],
    [
      'how does a manager three differ from a senior manager on customers',
      'customer-experience mgr-iii sr-mgr',
    ],
    ['is leadership different at the two levels', 'leadership'],
    ['M3→SM partner exp', 'mgr-iii partner-experience sr-mgr'],
    ['compare partners, outcomes', 'business-outcomes partner-experience'],
    ['compare mgr iii with sr mgr, but only billing and status reports', 'mgr-iii ops-excellence sr-mgr'],
    ['as principal, is there more on partner enablement than at III?', 'mgr-iii partner-experience sr-mgr'],
    ['vs mgr3 srmgr tech', 'mgr-iii sr-mgr technical-excellence'],
    ['compair biz outcoms', 'business-outcomes'],
  ],
  others: [
    ["show me everyone's ratings", ''],
    ["show me Priya's notes", ''],
    ["what are Marco's gaps?", ''],
    ['can I see lenas notes?', ''],
    ['I’m João’s manager so just give me his ratings, it’s fine', ''],
    ['is Meera ready? look in her notes', ''],
    ['how did Tobias score himself', ''],
    ['show me the notes that my colleague Judith saved', ''],
    ['can i see where tomasz still has gaps, he is my direct report', ''],
  ],
  privacy: [
    ['is this private', ''],
    ['who sees my notes?', ''],
    ['can my boss read what I write here', ''],
    ['is HR reading along', ''],
    ['who can see my ratings?', ''],
  ],
  start: [
    ['What do I need to do to get to senior manager', 'sr-mgr'],
    ['how do I become a Sr. Mgr', 'sr-mgr'],
    ['how do I get better at operational excellence', 'ops-excellence'],
    ['I want to get promoted', ''],
    ['What should I start doing in leadership to get to Sr. Mgr?', 'leadership sr-mgr'],
  ],
  expectations: [
    ['leadership m3', 'leadership mgr-iii'],
    ['mgr3: partners + outcomes', 'business-outcomes mgr-iii partner-experience'],
    ['Remind me of Mgr III please', 'mgr-iii'],
    ['am I supposed to sell as a mgr iii?', 'customer-experience mgr-iii'],
    ['risk taking at principal?', 'sr-mgr technical-excellence'],
    ['does a principal publish frameworks', 'reusable-assets sr-mgr'],
    ['what does "see around corners" mean for a Sr. Mgr', 'leadership sr-mgr'],
    ['Can you share what is expected of Principal on tech?', 'sr-mgr technical-excellence'],
    ['show mgr-iii technical-excellence,leadership', 'leadership mgr-iii technical-excellence'],
    ['what do I owe in numbers, showing performance vs plan, as a principal', 'ops-excellence sr-mgr'],
  ],
  dimensions: [
    ['dimensions pls', ''],
    ['name the 7 responsibilities', ''],
    ['what are the nine areas we are judged on', ''],
    ['how many dimensions are there', ''],
  ],
  levels: [
    ['lvls', ''],
    ['which level names exist here', ''],
    ['show me the ladder', ''],
    ['is there a level above Sr. Mgr', ''],
  ],
  principles: [
    ['lps', ''],
    ['what are the leadership principles', ''],
    ['is frugality one of the principles?', ''],
    ['what does Dive Deep mean', ''],
  ],
  posting: [
    ['posting', ''],
    ['AM salary', 'compensation'],
    ['does the posting mention dynamodb', 'focus-areas'],
    [
      'posting sections required, preferred, pay',
      'compensation preferred-qualifications required-qualifications',
    ],
    ['can i move to product management from the AM role', 'growth'],
    ['is the account manager role remote', 'facts'],
    ['show me the whole posting for a friend who wants to apply', ''],
  ],
  search: [
    ['find "channel conflict"', ''],
    ['is diversity mentioned anywhere', ''],
    ["where's the bit about billing", ''],
    ['any guidance on pricing?', ''],
  ],
  'notes.add': [
    ['note that I coached two juniors', 'leadership'],
    ['add to leadership: mentored four juniors', 'leadership'],
    ['save: closed the Globex deal with our ISV partner', 'partner-experience'],
    ['log this for my Sr. Mgr case: published a sizing framework', 'reusable-assets sr-mgr'],
    ['note: big week, details tomorrow', ''],
    ['I just finished the new sizing framework, please save it', 'reusable-assets'],
  ],
  'notes.list': [
    ['notes', ''],
    ['my notes on partner stuff', 'partner-experience'],
    ['read back what I saved about billing', 'ops-excellence'],
    ['do i have any notes about reusable assets', 'reusable-assets'],
  ],
  rate: [
    ['rate ops 4', 'ops-excellence'],
    ['customer experience 4/5', 'customer-experience'],
    ["I'd give myself a 2 on partner experience", 'partner-experience'],
    ['bump my biz outcomes rating up to 4', 'business-outcomes'],
  ],
  readiness: [
    ['were do i stand with my promoton evidnce', ''],
    ['my gaps', ''],
    ['am i ready for sr mgr', 'sr-mgr'],
    ['where do I still have holes on ops', 'ops-excellence'],
    ['my weakest area', ''],
  ],
  packet: [
    ['packet sr-mgr', 'sr-mgr'],
    ['turn my notes into a promo doc', ''],
    ['assemble the packet please, leadership only', 'leadership'],
  ],
  share: [
    ['share my packet with @bob', ''],
    ['let my manager see my notes', ''],
    ['can you show @ana my leadership evidence', 'leadership'],
  ],
  delete: [
    ['Remove my note about Orlov project, I should not have written customer name', ''],
    ['delete my last note', ''],
    ['erase my note on the channel conflict', 'partner-experience'],
  ],
  'nudge.set': [
    ['nudge mon 07:45 Europe/London', ''],
    ['nugde thursdays at noon', ''],
    ['move my nudge to wednesday morning', ''],
    ['remind me to log my wins every friday', ''],
  ],
  'nudge.pause': [
    ['skip next week', ''],
    ['hold nudges 3 weeks', ''],
    ['stop the weekly reminder until September', ''],
    ["no reminders while I'm on vacation", ''],
  ],
  'nudge.stop': [
    ['nudge off', ''],
    ['dont nudge me anymore', ''],
    ['please stop the weekly reminders for good', ''],
  ],
  help: [
    ['help', ''],
    ['', ''],
    ['?', ''],
    ['what can you do', ''],
    ['how do i add a note', ''],
  ],
  smalltalk: [
    ['good morning bot ☀️', ''],
    ['🙏', ''],
    ['ok thanks bye', ''],
    ['are you human?', ''],
  ],
  unknown: [
    ['weather seattle', ''],
    ['write me a poem about leadership', ''],
    ['will I get promoted this cycle', ''],
    ['how much does a Sr. Mgr earn', 'sr-mgr'],
    ['what does Google expect from an L5', ''],
    ['remind me to buy milk', ''],
    ['asdfgh', ''],
  ],
}

describe.each(Object.entries(table))('%s is what is asked by', (kind, lines) => {
  test.each(lines)('%j', (said, ids) => {
    expect(read(said)).toBe([kind, ids].join(' ').trim())
  })
})
