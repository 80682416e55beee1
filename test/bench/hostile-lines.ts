type Random = () => number

/** Texts that nobody types in good faith: one of each kind in turn, the same ones for the same chances. */
export function* hostileLines(count: number, random: Random): Generator<{ kind: string; text: string }> {
  const kinds = Object.entries(families)
  for (let number = 0; number < count; number += 1) {
    const [kind, make] = kinds[number % kinds.length] ?? ['', () => '']
    yield { kind, text: make(random) }
  }
}

const longest = 40_000

/** Most are short; one in a hundred is as long as Slack lets a message be. */
function lengthOf(random: Random): number {
  const chance = random()
  return chance < 0.01 ? longest : Math.ceil(10 ** (chance * 3))
}

const pick = (items: readonly string[], random: Random): string =>
  items[Math.floor(random() * items.length)] ?? ''

const filled = (random: Random, next: () => string): string => {
  const length = lengthOf(random)
  let text = ''
  while (text.length < length) text += next()
  return text.slice(0, length)
}

const codeIn = (from: number, to: number, random: Random): string =>
  String.fromCodePoint(from + Math.floor(random() * (to - from)))

const list = (text: string): string[] => text.trim().split(/\s+/)

const names = list(
  `mgr iii sr mgr principal leadership ops partners posting salary Building Scaling opex cx level 3`,
)
const asks =
  list(`compare show what does not except everything but note: rate delete stop nudge until friday share @x
  search where is the difference between and vs versus my notes next level when promotion level in short`)
const typos = list(
  `custmoer experiense leadrship expectatoins tecnical excelence busines outcoms diffrence prtner`,
)
const bombs = list(
  `a a! (a+)+$ ((a|b)*)* ^(([a-z])+.)+$ .*.*.* \\1\\2 [^"]* aaaaaaaaaaaaaaaaaaaaaaaa! xxxxxxxxx$`,
)
const marks = list(
  `<b> </b> <<< &amp; *_~ \`\`\` > <@U1> <!channel> <http://a|b> [[ {{ }} "" “ ” « -> :: ;; ?! ... '' | / \\`,
)
const spaces = [' ', '\n', '\t', '\u00a0', '\u3000', '\u200b', ',', ';', '-', '—', '.', '!', '?']

const families: Readonly<Record<string, (random: Random) => string>> = {
  'control characters': (random) => filled(random, () => codeIn(0, 32, random)),
  'direction marks': (random) =>
    filled(random, () =>
      pick(['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', 'sr mgr ', 'שלום ', 'مرحبا '], random),
    ),
  'any characters': (random) => filled(random, () => codeIn(0, 0xd800, random)),
  'emoji and joiners': (random) =>
    filled(random, () => pick(['👨‍👩‍👧‍👦', '🏳️‍🌈', '\u200d', '\ufe0f', '❤️', '🇩🇪'], random)),
  'marks over letters': (random) =>
    filled(random, () => pick(['a', 'Z', '\u0301', '\u0323', '\u20dd'], random)),
  'one word': (random) => filled(random, () => pick(['a', 'mgr', 'i', 'x1'], random)),
  'one character': (random) => pick([...spaces, 'a', '1', '"', '@', '<'], random).repeat(lengthOf(random)),
  'spaces and stops': (random) => filled(random, () => pick(spaces, random)),
  names: (random) => filled(random, () => `${pick(names, random)} `),
  asks: (random) => filled(random, () => `${pick(asks, random)} `),
  'asks and names': (random) => filled(random, () => `${pick([...asks, ...names], random)} `),
  'one ask': (random) =>
    `${pick(asks, random)} ${pick(asks, random)} `.repeat(lengthOf(random) / 4).slice(0, longest),
  typos: (random) => filled(random, () => `${pick(typos, random)} `),
  'letters at random': (random) => filled(random, () => `${letters(random)} `),
  'regular expressions': (random) => filled(random, () => pick(bombs, random)),
  'deep markup': (random) => pick(['<b>', '*_', '> ', '[[', '("', '<@'], random).repeat(lengthOf(random) / 2),
  markup: (random) => filled(random, () => `${pick([...marks, ...names], random)}${pick(['', ' '], random)}`),
  quotes: (random) => filled(random, () => pick(['"', '“', '”', '«', 'ab', 'word ', "'"], random)),
  people: (random) => filled(random, () => pick(['@a.b-c', '@', '<@U1>', ' share ', '.'], random)),
  digits: (random) =>
    filled(random, () => pick(['12:34', '5/5', '99', ' ', 'iii', 'v', '2026-01-01'], random)),
}

const letters = (random: Random): string =>
  Array.from({ length: 1 + Math.floor(random() * 12) }, () => codeIn(97, 123, random)).join('')
