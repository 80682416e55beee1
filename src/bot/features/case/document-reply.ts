import type { AskerReply, Button, File } from '../../answer.ts'
import type { LoadedCase } from '../../case/loading.ts'
import { inWords } from '../../replies/phrases.ts'
import type { CaseFiles } from './files.ts'
import { ofCase } from './reply.ts'

export const documentReply = (
  loaded: LoadedCase,
  { document, preparation }: CaseFiles,
  hasCanvases: boolean,
): AskerReply => {
  const { made } = loaded
  const names = (files: readonly File[]) => inWords(files.map(({ name }) => name))
  return {
    for: 'asker',
    files: [...document, ...preparation],
    summary: `Your case for ${made.target.short} is on its way as files in our direct message. Only you can see this.`,
    parts: [
      {
        kind: 'list',
        items: [
          `To send to others: ${names(document)}`,
          `Just for you, with what’s thin and what a panel will ask: ${names(preparation)}`,
        ],
      },
      ...(hasCanvases ? [{ kind: 'choices', choices: [makeCanvas(loaded)] } as const] : []),
    ],
  }
}

/** The same as a page in the chat product. */
const makeCanvas = (loaded: LoadedCase): Button => ({
  label: 'Make a Canvas',
  asks: loaded.kept?.closedOn
    ? { kind: 'case.do', act: 'page', id: loaded.kept.id }
    : { kind: 'case.do', act: 'canvas', ...ofCase(loaded) },
})
