import { type Guide, pasted, tableOf } from '../../domain/import/gardeners.ts'
import { docx, wordParagraph, wordTable, xlsx } from './office.ts'

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`
const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>')

/** The same guideline in every format that is read, by the name of its file. */
export const formatsOf = (guide: Guide): Readonly<Record<string, string | Uint8Array>> => {
  const table = tableOf(guide)
  const words = [...guide.before, guide.note]
  const rows = table.map(
    (row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`,
  )
  const rule = `|${table[0]?.map(() => ' --- |').join('')}`
  const [title = ''] = guide.before.slice(-1)
  return {
    'guide.txt': pasted(guide),
    'copied.txt': [...words, ...table.map((row) => row.join('\t')), guide.after ?? ''].join('\n'),
    'guide.md': [`# ${title}`, '', guide.note, '', rows[0], rule, ...rows.slice(1)].join('\n'),
    'guide.csv': [...words.map(quoted), ...table.map((row) => row.map(quoted).join(','))].join('\r\n'),
    'european.csv': `\ufeff${table.map((row) => row.map(quoted).join(';')).join('\n')}`,
    'guide.tsv': table.map((row) => row.join('\t')).join('\n'),
    'guide.docx': docx([wordParagraph(title, 'Title'), wordParagraph(guide.note), wordTable(table)].join('')),
    'guide.xlsx': xlsx([[title], [guide.note], [], ...table]),
    'guide.html': `<!doctype html><html><body><nav><a>Home</a></nav><h1>${inHtml(title)}</h1><p>${inHtml(guide.note)}</p><table>${table
      .map((row) => `<tr>${row.map((cell) => `<td>${inHtml(cell)}</td>`).join('\n')}</tr>`)
      .join('\n')}</table></body></html>`,
  }
}
