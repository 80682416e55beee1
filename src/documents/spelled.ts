export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `team_work` -> `Team work`. */
export const spelled = (key: string): string =>
  capital(
    key
      .replace(/[_-]+/g, ' ')
      .replace(/^(level|grade|band|tier|stage|step)(\d{1,2})$/i, '$1 $2')
      .replace(/(\p{Ll})(\p{Lu})/gu, (_, one: string, other: string) => `${one} ${other.toLowerCase()}`)
      .trim(),
  )
