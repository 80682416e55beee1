import { type Guideline, guidelineSchema } from '../../src/domain/library/guideline.ts'

const levels = [
  {
    id: 'ic1',
    title: 'Associate Product Designer',
    short: 'IC1',
    theme: 'Exploring',
    aliases: ['Associate Designer', 'associate'],
  },
  { id: 'ic2', title: 'Product Designer', short: 'IC2', theme: 'Shipping', aliases: ['mid-level designer'] },
  {
    id: 'ic3',
    title: 'Senior Product Designer',
    short: 'IC3',
    theme: 'Owning',
    aliases: ['Senior Designer', 'senior'],
  },
  {
    id: 'ic4',
    title: 'Staff Product Designer',
    short: 'IC4',
    theme: 'Connecting',
    aliases: ['Staff Designer', 'staff'],
  },
  {
    id: 'ic5',
    title: 'Principal Product Designer',
    short: 'IC5',
    theme: 'Setting Direction',
    aliases: ['Principal Designer', 'principal'],
  },
]

type Row = {
  id: string
  title: string
  short: string
  summary: string
  aliases: string[]
  words: string[]
  cells: [string, string, string, string, string]
}

const rows: Row[] = [
  {
    id: 'craft',
    title: 'Raise the Craft of Interaction and Visual Design',
    short: 'Craft',
    summary: 'How well the things that we ship are made.',
    aliases: ['visual design', 'UI', 'interaction design'],
    words: ['typography', 'motion', 'mockups', 'pixel', 'polish', 'prototype', 'layout'],
    cells: [
      'Draws screens that follow the component library, and asks for critique early.',
      'Delivers polished screens and prototypes for a feature without rework.',
      'Sets the visual direction of a product area and defends it in critique.',
      'Finds where the craft of several teams drifts apart and brings it together.',
      'Defines what good design looks like for the whole company.',
    ],
  },
  {
    id: 'research',
    title: 'Understand People Through Research',
    short: 'User Research',
    summary: 'Knowing who uses the product and why.',
    aliases: ['research', 'UXR', 'user insight'],
    words: ['interviews', 'usability test', 'survey', 'personas', 'participants', 'field study'],
    cells: [
      'Sits in on interviews and takes notes that others can use.',
      'Plans and moderates usability tests for a feature.',
      'Chooses the method that fits the question and shares what was learned across teams.',
      'Starts field studies that change what teams believe about users.',
      'Decides with leadership which questions the company must answer about people.',
    ],
  },
  {
    id: 'strategy',
    title: 'Shape Product Strategy',
    short: 'Product Strategy',
    summary: 'Choosing what to build and what to leave.',
    aliases: ['strategy', 'product thinking'],
    words: ['roadmap', 'vision', 'bets', 'prioritization', 'market', 'trade-offs'],
    cells: [
      'Knows the goal of the feature and asks what it is for.',
      'Proposes options with their trade-offs to the product manager.',
      'Co-writes the roadmap of a product area.',
      'Places bets across several areas and stops those that do not pay.',
      'Shapes the three-year vision with the executives.',
    ],
  },
  {
    id: 'storytelling',
    title: 'Tell the Story of the Design',
    short: 'Storytelling',
    summary: 'Making others see why.',
    aliases: ['presenting', 'communication'],
    words: ['slides', 'narrative', 'pitch', 'demo', 'writing', 'persuade'],
    cells: [
      'Walks the team through a screen and says why it is so.',
      'Presents a feature in the weekly review and answers questions.',
      'Writes narratives that get a decision from directors.',
      'Aligns rooms of people who disagree.',
      'Speaks for the company on stage and to the press.',
    ],
  },
  {
    id: 'collaboration',
    title: 'Collaborate Across Disciplines',
    short: 'Collaboration',
    summary: 'Working with engineers, product managers and writers.',
    aliases: ['teamwork', 'cross-functional work'],
    words: ['engineers', 'developers', 'hand-off', 'pairing', 'disagreement', 'product manager'],
    cells: [
      'Hands specifications to engineers and stays reachable.',
      'Pairs with developers until the feature is live.',
      'Runs workshops in which all disciplines decide together.',
      'Mends the way two departments work with each other.',
      'Builds alliances with executives of other companies.',
    ],
  },
  {
    id: 'inclusion',
    title: 'Design for Everyone',
    short: 'Accessibility and Inclusion',
    summary: 'No one is left out by what we make.',
    aliases: ['accessibility', 'a11y', 'inclusion', 'inclusive design'],
    words: ['screen reader', 'contrast', 'WCAG', 'keyboard', 'disability', 'plain language'],
    cells: [
      'Checks contrast and text size on every screen.',
      'Tests with a keyboard and a screen reader before launch.',
      'Brings people with disabilities into studies.',
      'Sets accessibility goals that several teams are measured by.',
      'Changes hiring, law and tools so that exclusion cannot happen.',
    ],
  },
  {
    id: 'systems',
    title: 'Grow the Design System',
    short: 'Design System',
    summary: 'Parts that are made once and used by all.',
    aliases: ['design systems', 'component library', 'DS'],
    words: ['components', 'tokens', 'patterns', 'Figma library', 'guidelines for reuse'],
    cells: [
      'Uses components as they are meant.',
      'Fixes and documents a component now and then.',
      'Adds new patterns and gets them adopted by other teams.',
      'Plans the architecture of the system over all platforms.',
      'Opens the system to the industry.',
    ],
  },
  {
    id: 'mentoring',
    title: 'Help Other Designers Grow',
    short: 'Mentoring',
    summary: 'How people get better beside you.',
    aliases: ['coaching', 'growing others'],
    words: ['interns', 'critique', 'feedback', 'hiring', 'interview panel', 'buddy'],
    cells: [
      'Asks for feedback and acts on it.',
      'Is a buddy to interns and new colleagues.',
      'Mentors two designers and sits on interview panels.',
      'Runs the critique program of the whole studio.',
      'Raises the next generation of staff designers.',
    ],
  },
  {
    id: 'impact',
    title: 'Deliver Measurable Impact',
    short: 'Impact',
    summary: 'What changed for customers and the business.',
    aliases: ['results', 'delivery'],
    words: ['metrics', 'conversion', 'retention', 'A/B test', 'revenue', 'deadlines'],
    cells: [
      'Finishes tasks within the sprint.',
      'Ships features that move a metric the team cares about.',
      'Moves retention or conversion of a product area, and shows it in an A/B test.',
      'Turns around a product that was losing customers.',
      'Opens a new line of revenue for the company.',
    ],
  },
]

/** A second guideline that nobody tuned the reading on: its dimensions are called by ordinary words. */
export const designers: Guideline = guidelineSchema.parse({
  id: 'product-designer',
  title: 'Product Designer Career Framework',
  role: 'Product Designer',
  aliases: ['design ladder', 'designer framework'],
  version: '3',
  wording: 'verbatim',
  source: { document: 'Invented for the tests' },
  levels,
  dimensions: rows.map(({ cells, ...row }) => ({
    ...row,
    cells: Object.fromEntries(levels.map(({ id }, at) => [id, [{ id: `point-${at}`, text: cells[at] }]])),
  })),
})

/** What was typed, and what is asked for: the intent, then the levels and dimensions. */
export const designerLines: readonly (readonly [said: string, wanted: string])[] = [
  ['compare IC3 IC4 craft', 'compare ic3 ic4 craft'],
  ['what would be expected from me on research if I were a staff designer?', 'expectations ic4 research'],
  ['ic2 a11y', 'expectations ic2 inclusion'],
  ['Is it normal that a senior designer sits on interview panels?', 'expectations ic3 mentoring'],
  ['how does storytelling change between ic4 and ic5', 'compare ic4 ic5 storytelling'],
  ['show me everything for IC5', 'expectations ic5'],
  ['list all the competencies please', 'dimensions'],
  ['what levels do designers have here', 'levels'],
  ['how many rungs are on this ladder?', 'levels'],
  ['note: ran the usability test for checkout with 8 participants', 'notes.add research'],
  [
    'jot this down - I fixed the button component and documented it in the Figma library',
    'notes.add systems',
  ],
  ['log impact: conversion up 4% after the new onboarding flow', 'notes.add impact'],
  ['my notes about collaboration', 'notes.list collaboration'],
  ['what have I written down for strategy so far?', 'notes.list strategy'],
  ['rate craft 3', 'rate craft'],
  ['I would give myself a two for mentoring', 'rate mentoring'],
  ['put me down as 4 on accessibility', 'rate inclusion'],
  ['where are my gaps for staff', 'readiness ic4'],
  ['am I ready for IC4 yet? going by my notes', 'readiness ic4'],
  ['do I have enough evidence on design systems', 'readiness systems'],
  ['where does the framework talk about the press', 'search'],
  ['search "screen reader"', 'search'],
  ['does the word roadmap come up somewhere?', 'search'],
  ['senior vs staff, design system & research', 'compare ic3 ic4 systems research'],
  [
    'what does a principal do about product strategy that a staff designer does not',
    'compare ic4 ic5 strategy',
  ],
  ['whats teh bar for craft at ic2', 'expectations ic2 craft'],
  [
    'as a senior product designer, should I be writing narratives for directors',
    'expectations ic3 storytelling',
  ],
  ['the lowest level, impact', 'expectations ic1 impact'],
  ['IC3 expectations for usability tests', 'expectations ic3 research'],
  ['who has to pair with developers, is that the IC2?', 'expectations ic2 collaboration'],
  ['explain inclusive design at ic4 in simple words', 'expectations ic4 inclusion'],
  ['nudge me every thursday 3pm', 'nudge.set'],
  ['no nudges until january please', 'nudge.pause'],
  ['stop the weekly reminders', 'nudge.stop'],
  ['make my promo packet for IC4', 'packet ic4'],
  ['share my notes on impact with @lee', 'share impact'],
  ['delete the note about the A/B test', 'delete impact'],
  ['what is the salary of an IC4', 'unknown ic4'],
  ['can you make me a mockup for a login page', 'unknown'],
  ['will it rain in Lisbon tomorrow', 'unknown'],
  ['thanks a lot, that helped', 'smalltalk'],
  ['what can you do', 'help'],
  ['diff ic1 ic2 colaboration', 'compare ic1 ic2 collaboration'],
  ['SENIOR DESIGNER STORYTELING?', 'expectations ic3 storytelling'],
  ['not craft, research: IC4 vs IC5', 'compare ic4 ic5 research'],
  [
    'after two years as an IC2 my lead says my prototypes lack polish. What does the guide want from an IC3 there?',
    'expectations ic3 craft',
  ],
  ['Exploring vs Shipping', 'compare ic1 ic2'],
  ['what comes after staff designer', 'levels'],
  ['delivery at ic3', 'expectations ic3 impact'],
  [
    'explain please the differences of associate and mid-level designer in teamwork',
    'compare ic1 ic2 collaboration',
  ],
  ['what is meant with setting accessibility goals', 'expectations inclusion'],
  ['is there some text about interns', 'search'],
]
