import { writeDocx } from '../../../documents/writing/docx.ts'
import { writeMarkdown } from '../../../documents/writing/markdown.ts'
import type { Page } from '../../../documents/writing/page.ts'
import type { File } from '../../answer.ts'
import type { LoadedCase } from '../../case/loading.ts'
import { casePage } from '../../case/page.ts'
import { preparationPage } from '../../case/preparation.ts'
import type { Me, Own } from '../../person/me.ts'

/** The document for others, and the preparation for its owner, in each format. */
export type CaseFiles = { readonly document: readonly File[]; readonly preparation: readonly File[] }

export async function filesOf(
  { reach }: Own,
  { owner, profile }: Me,
  loaded: LoadedCase,
): Promise<CaseFiles> {
  const { target, today } = loaded.made
  const inEach = async (name: string, page: Page): Promise<File[]> => [
    { name: `${name}-${target.id}-${today}.docx`, content: await writeDocx(page) },
    { name: `${name}-${target.id}-${today}.md`, content: writeMarkdown(page) },
  ]
  const name = await reach?.nameOf(owner)
  return {
    document: await inEach('case', casePage(loaded.made, { owner: name })),
    preparation: await inEach('preparation', preparationPage(loaded, profile.zone)),
  }
}
