import type { Cues } from './tiers.ts'

/** How people ask for what the guideline and the posting say. */
export const guideCues: readonly Cues[] = [
  {
    kind: 'compare',
    certain: '^ compare, ^ contrast, ^ diff, ^ delta, ^ versus, difference/delta to/from my .. level',
    sure: `
      compare, contrast, comparison, side by side, set against each other, next to each other, tell .. apart
      <level> versus/against, versus/against <level>, versus/against a/an/the <level>, from <level> to/into <level>
      difference/delta/gap/distinction/jump/step between, level to the next
      differ/different/distinguish/distinction .. level/<level>, level .. differ/different/change, both level/title`,
    likely: `
      what/which/how/everything/all/much/anything/where .. change/differ/different/difference/harder/bigger/new/extra
      differ, delta to/from, what .. <level> .. that .. <level>, what .. add, what .. same
      stay/same .. new/change/different, stay the same, not .. same/alike, draw .. line, line between, between level, <level> minus/less <level>, step up, jump to/from
      on top of, more/bigger/higher/harder than, go/move/get/step/grow .. from <level>
      set/sets .. apart, between <level> and/or/to <level>, across .. level, level .. same, compared to`,
    faint: 'versus, than, next level, next to <level>, evolve, shift, what is new',
  },
  {
    kind: 'expectations',
    sure: `
      ^ expectation, expectation of/for/from/at/on/in, <level> expectation, expected of/from/for/to/at, expect of/from
      supposed/required/meant/obliged to, on the hook, held to, remind/reminder .. <level>/<dimension>
      what .. <level> .. do, what .. good look, walk .. through`,
    likely: `
      expect, what do/must/should/would/be <level>, do/must/should/be i/we have/need/own/publish/sell/hire/lead
      <level> .. have/need/supposed/required/must/should, ask of/for/from, want of/from, require of/from
      role/duty/job/responsibility/scope of .. <level>, everything/all .. for/about/of/under .. <level>
      say/ask/require/mean .. <level>, describe/explain .. <dimension>/<level>, what .. do about, the bar, bar on/for/at, what .. owe
      responsible for, meant by, <show> <level>/<dimension>, <show> .. <level>, whole row
      what .. <dimension> .. <level>, what be/about <dimension>, <level> <dimension>, <dimension> <level>, do/be <level>
      <dimension> for/at/as <level>, <level> on/in/about/for <dimension>, in plain/normal/simple words/english`,
    faint: `
      ^ <level>, ^ <dimension>, as/at/for <level>, i be <level>, what about, guide/guideline .. say/want/ask, my level/role
      what do/should/must, role, duty, <level>, how should/do/must, explain/describe`,
  },
  {
    kind: 'dimensions',
    certain: `
      ^ dimension $, what/which dimension .. guide/guideline, what do .. guide/guideline cover, what/which/all/name/list .. seven/7/<amount> <area>, <area> .. <judged> on
      <area> .. i/we/they/us/you .. <judged>, what .. get/be .. <judged> on, how many <area>, on what/which .. <judged>`,
    sure: `
      what/which/all/show/list .. dimension, <show>/what/which .. <area> $, <show> all .. <area>, names of .. <area>
      responsibility area
      seven/7/eight/8/nine/9/six/6 <area>, which/what .. <judged> on`,
    likely: 'which/what <area>, ^ <area> $, list .. <area>',
    faint: 'dimension, area, category, competency, pillar, criteria',
  },
  {
    kind: 'levels',
    command: `
      be there .. level/anything .. above/below/over/after/between, what/which level .. after/before/above/below <level>, what/which .. be the highest/lowest/top/bottom level, other level than
      what come after/before/above <level>
      what be <level> called, title/theme of <level>`,
    certain: `
      ^ level $, level list, list of level, how many .. level/step/grade/rung, ^ ladder $, career ladder
      what/which .. level .. there/exist/covered/have/available/defined, level .. exist, level .. called/named, what be level $, what be a/the level $, what .. level mean $`,
    sure: `
      what/which/all/list/show/name level $, ^ list/show/name/all .. level $, name/title/theme of .. level
      which/what level be, is there .. level, level .. and .. theme, level structure/name/title, <show> .. ladder
      be there <level>/level`,
    likely: 'list/name/show .. level, which/what level, job title, grade/band/rung',
  },
  {
    kind: 'principles',
    certain: `
      ^ =principles $, leadership =principles, list/all/show/name/which/what/how .. =principles, =lps, =lp
      be <principle> .. =principle/=principles/=lp/=lps, amazon/aws/sixteen/16 =principles`,
    sure: '=principles, <principle> .. one of, <principle> .. =principle/=principles',
    likely:
      'what .. <principle> .. mean, ^ <principle> $, what be/do <principle>, explain/define <principle>',
  },
  {
    kind: 'posting',
    command: '<posting> .. mention/say/state',
    certain: `
      ^ =posting, in/per/from/of/do/the =posting, =posting .. section, per/in/to/from/by/of .. =posting/ad
      job <posting>, <posting> job/=posting/vacancy/ad/role/position/opening`,
    sure: '<posting>, =posting, the job/role .. <section>, <section> .. job/role/vacancy, nice to have, the opening',
    likely: '^ <section> $, the job, apply .. job',
    faint: 'interview, apply, position, candidate',
  },
  {
    kind: 'search',
    certain: `
      ^ search, ^ find, ^ grep, search .. the/for/word, find .. word/phrase/mention/place/where/row/something, <show> .. line/lines/sentence .. with/contain, sentence/line with, in what/which row/line/place/sentence
      where .. you get, where .. i read, every sentence/line, somewhere .. guide/guideline
      where .. phrase/word/mention/written/say/said/find/occur/appear/discussed/described/talk/come, is there anything
      find all/every, say anything/something, where .. read about
      any guidance/info/line/reference on/about/to, is there a passage/section/sentence/line`,
    sure: `
      the word/phrase/term/expression, which/what part/place/passage/row/section/line/sentence .. talk/mention/say/have/contain/about
      anything .. in .. <paper>, <paper> .. mention/cover/talk, mention .. anywhere, come up .. in/for/under/anywhere
      come up, whereabouts, where .. bit/part/section/line/thing .. about, ^ anything .. about/on/regarding, anything .. about, do .. mention, say .. anywhere
      anywhere .. <paper>, word .. appear/occur/come/used, mentioned`,
    likely: '<paper> say about/on/regarding',
    faint: 'where .. guide/guideline, anywhere, quote, mention, look, search',
  },
]
