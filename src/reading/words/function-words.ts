import { stem } from '../../domain/tokens.ts'
import { longForm } from './short-forms.ts'

// Words that say nothing of a subject, also in the talk about guides, levels and rows.
const words = `
  a about above after all also am an and any are as ask at be been before both but by can could did do done does for from
  get give go guide guideline had has have he her here him his how i if in into is it just know level like make may me mean more
  most much must my need new no not note now of off on one only or other our out over own per please right same say senior
  shall she should show so some such than that the their them then there these they thing this those to too two under up us
  use very want way we week what when where which while who whole whose why will with without would year you your
  expect expectation manager talk tell stuff part row column area term responsibility responsible`

/** The stems of words that tell nothing of what a text is about. */
export const functionWords: ReadonlySet<string> = new Set(
  words
    .trim()
    .split(/\s+/)
    .map((word) => stem(longForm(word))),
)
