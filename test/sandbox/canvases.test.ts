import { expect, test } from 'vitest'
import { manifest, openWorkspace, refusal, webClient } from './client.ts'

const scoped = {
  ...manifest,
  oauth_config: { scopes: { bot: [...manifest.oauth_config.scopes.bot, 'canvases:write'] } },
}
const lena = 'U07LENA4BR7'

test('a canvas is read by those whom it was opened to, changed, and deleted', async () => {
  const workspace = await openWorkspace({ manifest: scoped })
  const { canvases, files } = webClient(workspace)
  const document_content = { type: 'markdown', markdown: '# One' } as const
  const { canvas_id = '' } = await canvases.create({ title: 'A page', document_content })
  expect(workspace.canvases('lena')).toEqual([])
  await canvases.access.set({ canvas_id, access_level: 'write', user_ids: [lena] })
  await canvases.edit({
    canvas_id,
    changes: [{ operation: 'insert_at_end', document_content: { type: 'markdown', markdown: '\n\nTwo' } }],
  })
  expect(workspace.canvases('lena')).toEqual([{ id: canvas_id, title: 'A page', markdown: '# One\n\nTwo' }])
  expect(workspace.canvases('marcus')).toEqual([])
  const { file } = await files.info({ file: canvas_id })
  expect(file).toMatchObject({
    title: 'A page',
    org_or_workspace_access: 'none',
    dm_mpdm_users_with_file_access: [{ user_id: lena, access: 'write' }],
  })
  await canvases.delete({ canvas_id })
  expect(workspace.canvases('lena')).toEqual([])
  expect(await refusal(canvases.delete({ canvas_id }))).toBe('canvas_not_found')
})

test('what is no person, no canvas or no markdown is refused, and what the scopes don’t allow', async () => {
  const { canvases } = webClient(await openWorkspace({ manifest: scoped }))
  const { canvas_id = '' } = await canvases.create({})
  const set = (user: string) => canvases.access.set({ canvas_id, access_level: 'read', user_ids: [user] })
  expect(await refusal(set('U0NOBODY'))).toBe('user_not_found')
  expect(await refusal(canvases.access.set({ canvas_id, access_level: 'read' }))).toBe('invalid_parameters')
  const long = { type: 'markdown', markdown: 'x'.repeat(1_048_577) } as const
  expect(await refusal(canvases.create({ document_content: long }))).toBe('invalid_arguments')
  expect(await refusal(webClient(await openWorkspace()).canvases.create({}))).toBe('missing_scope')
})
