import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { createPrompt, runPrompt } from '../../src/sandbox/terminal/prompt.ts'
import { settled } from '../../src/sandbox/terminal/settled.ts'
import { scratchFolder } from '../scratch.ts'
import { socketApp } from './bolt.ts'
import { openWorkspace, webClient } from './client.ts'

test(':next jumps to what the app does next, as the page’s button does', async () => {
  const at = new Date('2026-11-27T14:00:00Z')
  const workspace = await openWorkspace({ nextMoment: async () => ({ at, what: 'the next nudge' }) })
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write(':next\n')
  await workspace.until(() => Math.abs(workspace.clock.now().getTime() - at.getTime()) < 60_000)
  const told = await (await fetch(`${workspace.url}/sandbox/next-moment`)).json()
  expect(told).toEqual({ at: at.toISOString(), what: 'the next nudge' })
  input.write(':quit\n')
  await ended
  expect(String(output.read())).toContain('the time of the next nudge')
})

test('and it is told what became of that', async () => {
  const became = async () => [{ text: 'lena: nothing came.' }, { text: 'marcus: it came.', reader: 'marcus' }]
  const at = new Date('2026-11-27T14:00:00Z')
  const workspace = await openWorkspace({ nextMoment: async () => ({ at, what: 'the next nudge', became }) })
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write(':next\n')
  const told = await heard(output, 'to see it.\n')
  expect(told).toMatch(
    /It is Friday,? 27 November 2026 at 15:00 \(Europe\/Berlin\) now, the time of the next nudge\.\n/,
  )
  expect(told).toContain('lena: nothing came.\nmarcus: it came. Type ":as marcus" and ":in dm" to see it.\n')
  input.write(':quit\n')
  await ended
})

test('a form that the app opens is told of, once, with where it can be filled in', async () => {
  const workspace = await openWorkspace()
  const title = { type: 'plain_text' as const, text: 'A note' }
  await socketApp(workspace, (app) =>
    app.command('/example', async ({ ack, body, client }) => {
      await ack()
      const blocks = [{ type: 'section' as const, text: title }]
      await client.views.open({ trigger_id: body.trigger_id, view: { type: 'modal', title, blocks } })
    }),
  )
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write('/example\n')
  await workspace.until(() => workspace.modals('lena').length === 1)
  input.write(':people\n:quit\n')
  await ended
  const told = String(output.read())
  expect(told.match(/a form is open for lena/g)).toHaveLength(1)
  expect(told).toContain(`on the page, ${workspace.url}`)
})

test('people are called by their names, and not by their ids', async () => {
  const workspace = await openWorkspace()
  const lena = workspace.people().find(({ name }) => name === 'lena')?.id
  await socketApp(workspace, (app) =>
    app.command('/example', async ({ ack, respond }) => {
      await ack()
      await respond(`Shared by <@${lena}>, not by <@U0NOBODY01>`)
    }),
  )
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write('/example\n')
  await workspace.until(() => workspace.messages('lena', '#leveling').length > 0)
  input.write(':people\n:quit\n')
  await ended
  const told = String(output.read())
  expect(told).toContain('Shared by @lena')
  expect(told).not.toContain(lena)
})

test('who is there tells guests and those who left from the others', async () => {
  const workspace = await openWorkspace()
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write(':people\n:quit\n')
  await ended
  const told = await heard(output, 'noor: ')
  expect(told).toContain('  tama: Tama Ngāta, Contract Architect (Pacific/Auckland) · guest\n')
  expect(told).toContain('  zoe: Zoë Dubois, Former Program Manager (Europe/Paris) · deactivated\n')
  expect(told).toContain('  lena: Lena Brandt, Manager III, Professional Services (Europe/Berlin)\n')
})

/** A terminal: what is typed at it is echoed, and keys are heard one by one. */
const terminal = () => Object.assign(new PassThrough(), { isTTY: true })

test('piped lines are answered one after another, and the end of them is the end', async () => {
  const workspace = await openWorkspace()
  await socketApp(workspace, (app) => {
    app.command('/example', async ({ ack, command, respond }) => {
      await ack()
      await new Promise((resolve) => setTimeout(resolve, 1))
      const button = {
        type: 'button' as const,
        action_id: 'go',
        text: { type: 'plain_text' as const, text: 'Go' },
      }
      await respond({ text: command.text, blocks: [{ type: 'actions', elements: [button] }] })
    })
    app.action('go', async ({ ack, respond }) => {
      await ack()
      await respond({ text: 'It went.', replace_original: false })
    })
  })
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end('/example one\n1\n:in general\n/nothing\n')
  await runPrompt(workspace, { input, output })
  const told = String(output.read())
  const [, ...turns] = told.split('lena in #')
  expect(turns).toEqual([
    'leveling> /example one\n\n┌─ Example Bot · only visible to you\n│ [1] Go\n└─\n',
    expect.stringMatching(/^leveling> 1\n[\s\S]*│ It went\.\n/),
    'leveling> :in general\n',
    expect.stringMatching(/^general> \/nothing\n\/nothing is not a valid command\./),
  ])
})

test('a bare number presses a button of the last message alone, and is said where that has none', async () => {
  const workspace = await openWorkspace()
  await socketApp(workspace, (app) => {
    app.command('/example', async ({ ack, command, respond }) => {
      await ack()
      const text = { type: 'plain_text' as const, text: 'Stop' }
      const stop = { type: 'button' as const, action_id: 'stop', text }
      const blocks = command.text === 'mark' ? [] : [{ type: 'actions' as const, elements: [stop] }]
      await respond({ text: command.text === 'mark' ? 'Which mark?' : command.text, blocks })
    })
    app.action('stop', async ({ ack, respond }) => {
      await ack()
      await respond({ text: 'Stopped.', replace_original: false })
    })
  })
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end('/example one\n/example mark\n1\n[1]\n[7]\n/example Type it\n2\n')
  await runPrompt(workspace, { input, output })
  const [, , , said, pressed, none, , asked] = String(output.read()).split('lena in #')
  expect(said).toContain('(said “1”; type [1] to press “Stop”)')
  expect(said).not.toContain('Stopped.')
  expect(pressed).toContain('│ Stopped.')
  expect(none).toContain('There is no button with that number.')
  expect(workspace.messages('lena', '#leveling').map(({ text }) => text)).toContain('1')
  expect(asked).toContain('(said “2”; type [2] to press “Stop”)')
})

test('where nothing is piped in, the workspace goes on and says so', async () => {
  const workspace = await openWorkspace()
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end()
  const told = Promise.withResolvers<string>()
  const ended = runPrompt(workspace, { input, output, err: told.resolve })
  expect(await told.promise).toContain(`the page goes on at ${workspace.url}`)
  expect(await Promise.race([ended.then(() => 'ended'), settled(workspace)])).toBeUndefined()
})

test('a warning stands above what is being typed, which stays whole', async () => {
  const workspace = await openWorkspace()
  const [input, output] = [terminal(), terminal()]
  const prompt = createPrompt(workspace, { input, output })
  const ended = prompt.run()
  input.write('hello wor')
  await heard(output, 'hello wor')
  prompt.warn('Warning: no zone')
  const told = await heard(output, 'hello wor')
  // The line is cleared, then the warning, then the prompt with what was typed.
  expect(told).toMatch(/Warning: no zone\n[\s\S]*lena in #leveling> hello wor/)
  expect(told.startsWith('\u001b[1G\u001b[0JWarning')).toBe(true)
  input.write('ld\r')
  await workspace.until(() =>
    workspace.messages('lena', '#leveling').some(({ text }) => text === 'hello world'),
  )
  input.write(':quit\r')
  await ended
})

test('a warning is no part of a piped conversation', async () => {
  const workspace = await openWorkspace()
  const [input, output] = [new PassThrough(), new PassThrough()]
  const warned: string[] = []
  const prompt = createPrompt(workspace, { input, output, err: (line) => warned.push(line) })
  const ended = prompt.run()
  prompt.warn('Warning: no zone')
  input.end(':people\n')
  await ended
  expect(warned).toEqual(['Warning: no zone'])
  expect(String(output.read())).not.toContain('no zone')
})

test(':attach sends a file, and says so where there is none', async () => {
  const workspace = await openWorkspace()
  const path = join(scratchFolder('attach'), 'my notes.json')
  writeFileSync(path, '{}')
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end(`:in dm\n:attach "${path}"\n:attach nowhere.json\n:attach\n`)
  await runPrompt(workspace, { input, output })
  expect(workspace.messages('lena', 'dm')).toMatchObject([
    { text: '', files: [{ name: 'my notes.json', size: 2, user: 'U07LENA4BR7' }] },
  ])
  const told = String(output.read())
  expect(told).toContain('(sent my notes.json)')
  expect(told).toContain('There is no file nowhere.json that can be read.')
  expect(told).toContain('Say which file: :attach FILE')
})

test('what Slack itself says, and where a file can be had, is printed too', async () => {
  const workspace = await openWorkspace()
  await webClient(workspace).filesUploadV2({
    channel_id: 'C07LEVEL5M1',
    file: Buffer.from('x'),
    filename: 'my-notes.json',
  })
  const [input, output] = [new PassThrough(), new PassThrough()]
  input.end(':in general\n@Example Bot hello\n/invite @Example Bot\n')
  await runPrompt(workspace, { input, output })
  const told = String(output.read())
  expect(told).toMatch(/│ my-notes\.json: http:[^ ]+\?user=lena\n/)
  expect(told).toContain('You mentioned @Example Bot, but they’re not in this channel.')
  expect(told).toContain('You added @Example Bot to #general.')
})

/** All that came, up to these words. */
async function heard(output: PassThrough, words: string): Promise<string> {
  let told = ''
  while (!told.includes(words)) {
    told += output.read() ?? ''
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return told
}

test('nobody is taken who can’t speak there, and the prompt goes on', async () => {
  const workspace = await openWorkspace()
  const [input, output] = [new PassThrough(), new PassThrough()]
  const ended = runPrompt(workspace, { input, output })
  input.write(':as zoe\n:as noor\n:people\n:quit\n')
  await ended
  const told = String(output.read())
  expect(told).toContain('Zoë Dubois is deactivated.')
  expect(told).toContain('Noor Haddad is not in #leveling: go to a channel of theirs first')
  expect(told).toContain('noor: Noor Haddad')
})
