/** What each option of the import is called in the form. */
const fields: Readonly<Record<string, string>> = {
  title: 'Title',
  id: 'Title',
  role: 'Role',
  version: 'Version',
  kind: 'Kind',
  'level-titles': 'What the levels are called',
  'levels-as': 'The table has its levels as',
  levels: 'How many levels there are',
  table: 'Which table it is',
  'dimension-column': 'Which column names the dimensions',
}

const option = /--([a-z]+(?:-[a-z]+)*)(?: ("[^"]*"|rows|columns|guideline|posting|\d+|[A-Z]\b))?/g

/** The field of the order of levels, and of their tracks. */
export const levelsField = 'Levels, lowest first'

/** The button of the form that asks how to read a document at once. */
const saysMore = 'Say More'

/** Words of the import as they are said beside a form: `--title "X"` is its field. */
export const inForm = (text: string, button: string): string =>
  text
    .replace(/:?\s*npm run import -- FILE FILE …/g, ': drop them in together, in one message')
    .replace(
      /If the order is wrong, name all levels, lowest first, with --level-titles, and import again\./g,
      `If the order is wrong, move the lines: ${button} → ${levelsField}.`,
    )
    .replace(
      /name all levels, lowest first, with --level-titles, and import again/g,
      `name all levels, lowest first: ${button} → ${button === saysMore ? '' : 'More → '}What the levels are called`,
    )
    .replace(
      /name them under tracks: and give each level its track:/g,
      `write “| track: its track” after each level: ${button} → ${levelsField}`,
    )
    .replace(option, (all, name: string, value?: string) => {
      const field = fields[name]
      if (field === undefined) return all
      const said = name === 'id' ? undefined : value?.replace(/^"(.*)"$/, '“$1”')
      return `${button} → ${field}${said === undefined ? '' : `: ${said}`}`
    })
    .replace(/import again/g, 'drop it in again')
