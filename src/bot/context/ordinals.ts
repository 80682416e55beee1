/** Ways to say each place, the first two as it is written behind "the". */
export const ordinals = [
  'first|1st|one',
  'second|2nd|two',
  'third|3rd|three',
  'fourth|4th|four',
  'fifth|5th|five',
  'sixth|6th|six',
  'seventh|7th|seven',
  'eighth|8th|eight',
  'ninth|9th|nine',
  'tenth|10th|ten',
]

/** "First", "1st", "second" …: without bare numbers. */
export const spelled: readonly string[] = ordinals.flatMap((each) => each.split('|').slice(0, 2))

/** Which place that is, from 0; -1 for none. In small letters. */
export const placeOf = (at: string): number =>
  ordinals.findIndex((each, index) => each.split('|').includes(at) || at === String(index + 1))
