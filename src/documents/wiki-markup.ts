import { Refused } from '../domain/import/refused.ts'

/** Markup of wikis and writers that no kept reader reads here, by what nothing else looks like. */
const markups: readonly { readonly name: string; readonly line: RegExp; readonly least: number }[] = [
  { name: 'wiki markup of Jira or Confluence', line: /^(h[1-6]\.\s+\S|\|\|.+\|\|\s*$)/, least: 1 },
  { name: 'wiki markup of MediaWiki', line: /^(={1,6}\s*[^=\s].*[^=\s]\s*={1,6}\s*$|\{\|)/, least: 1 },
  { name: 'AsciiDoc', line: /^={2,6}\s+[^=\s](.*[^=\s])?\s*$/, least: 2 },
]

/** Text with markup would be taken for text without any, and its headings for statements. */
export function refuseMarkup(text: string): void {
  const lines = text.split(/\r\n|\n|\r/)
  for (const { name, line, least } of markups) {
    const found = lines.flatMap((each, at) => (line.test(each) ? [at] : []))
    if (found.length < least || found[0] === undefined) continue
    throw new Refused(
      `line ${found[0] + 1}`,
      `This is ${name}, which can’t be read. Open the page where it’s shown, and save it as HTML; or export it as Markdown or Word, and import that.`,
    )
  }
}
