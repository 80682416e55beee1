/** Titles with commas between them, or semicolons where the titles have commas. */
export function listed(text: string | undefined): string[] | undefined {
  const titles = text?.split(text.includes(';') ? ';' : ',').map((title) => title.trim())
  return titles?.filter((title) => title !== '')
}
