import { writeDocx } from '../../../documents/writing/docx.ts'
import { writeMarkdown } from '../../../documents/writing/markdown.ts'
import type { File } from '../../answer.ts'
import type { LoadedCase } from '../../case/loading.ts'
import { casePage } from '../../case/page.ts'
import type { Me } from '../../person/me.ts'

/** The document in each format. */
export async function filesOf({ made }: LoadedCase, { profile }: Me): Promise<File[]> {
  const page = casePage(made, profile.zone)
  const name = `case-${made.target.id}-${made.today}`
  return [
    { name: `${name}.docx`, content: await writeDocx(page) },
    { name: `${name}.md`, content: writeMarkdown(page) },
  ]
}
