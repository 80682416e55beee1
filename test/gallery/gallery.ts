import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { partition } from 'es-toolkit/array/partition'
import type { Page } from 'playwright-core'
import { understood } from '../../src/importing/understand.ts'
import { openVault } from '../../src/store/vault.ts'
import { beginAnew, folders, people, play, type Stage } from '../playing.ts'
import { shipped, startRunning } from '../running.ts'
import { openBrowser } from '../sandbox/page/browser.ts'
import { upToDatePage } from '../sandbox/page/built.ts'
import { testKey } from '../store/keys/test-key.ts'
import { acted } from './acted.ts'
import { type Hands, handsOn, type Looked } from './hands.ts'
import { indexPage, type Scene, type Shot } from './index-page.ts'
import { type Eyes, openEyes, picture, type Sight } from './looks.ts'

export type Wanted = {
  /** The folder that is filled anew. */
  readonly out: string
  /** Dialogues by their file's name without `.txt`; all of them where none is named. */
  readonly names: readonly string[]
  /** After this many milliseconds no further dialogue is begun. */
  readonly within: number
  readonly now: () => number
  readonly tell: (line: string) => void
}

const formsFolder = 'test/gallery/dialogues'

/** Plays dialogues, and takes pictures of what they lead to; answers with the scenes, and what there was no time for. */
export async function makeGallery({ out, names, within, now, tell }: Wanted) {
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  await upToDatePage()
  const end = now() + within
  const browser = await openBrowser()
  const scenes: Scene[] = []
  const left: string[] = []
  try {
    const eyes = await openEyes(browser)
    for (const { dir, library, files } of stagesOf(names)) {
      const { vault } = await openVault('sqlite::memory:', testKey)
      const running = await startRunning({
        vault,
        library,
        understand: understood,
        nudges: { poll: 50, spacing: 0 },
      })
      const seen = new Set<string>()
      for (const file of files) {
        if (now() > end) left.push(file)
        else scenes.push(await sceneOf({ running, vault }, { dir, file, out, eyes, seen }))
        tell(`${dir}/${file}${now() > end ? ': no time left' : ''}`)
      }
      await running.close()
      await vault.db.destroy()
    }
  } finally {
    await browser.close()
  }
  writeFileSync(join(out, 'index.html'), indexPage(scenes, left))
  return { scenes, left }
}

/** What is played, beside what the bot answers from there. */
function stagesOf(names: readonly string[]) {
  const isWanted = (name: string) => names.length === 0 || names.includes(name)
  const inFolder = (dir: string) =>
    readdirSync(dir).filter((file) => file.endsWith('.txt') && isWanted(file.slice(0, -'.txt'.length)))
  const acts = Object.entries(acted).filter(([name]) => isWanted(name))
  const [usual, others] = partition(acts, ([, { library }]) => library === undefined)
  const forms = {
    dir: formsFolder,
    library: shipped,
    files: [...inFolder(formsFolder), ...usual.map(([name]) => name)],
  }
  return [
    forms,
    ...others.map(([name, { library = shipped }]) => ({ dir: formsFolder, library, files: [name] })),
    ...folders.map(([dir, , library]) => ({ dir, library, files: inFolder(dir) })),
  ].filter(({ files }) => files.length > 0)
}

type Taking = {
  readonly dir: string
  readonly file: string
  readonly out: string
  readonly eyes: readonly Eyes[]
  /** Forms and Homes that there is a picture of. */
  readonly seen: Set<string>
}

async function sceneOf(stage: Stage, { dir, file, out, eyes, seen }: Taking): Promise<Scene> {
  const { workspace, settled } = stage.running
  const scene = acted[file]
  const script = scene ? scene.title : readFileSync(join(dir, file), 'utf8')
  const name = `${dir.replace(/^test\//, '').replaceAll('/', '-')}-${file.replace(/\.txt$/, '')}`
  const shots: Shot[] = []
  const shoot = async (what: string, sight: Sight) => {
    const at = `${name}-${shots.length + 1}`
    await Promise.all(
      eyes.map(async (each) => {
        const taken = await picture(each, workspace.url, sight)
        writeFileSync(join(out, `${at}-${each.look}.png`), taken)
      }),
    )
    shots.push({ what, file: at })
  }
  const once = async (thing: unknown, take: () => Promise<void>) => {
    const key = withoutIds(JSON.stringify(thing))
    if (seen.has(key)) return
    seen.add(key)
    await take()
  }
  await beginAnew(stage, { met: !file.startsWith('welcome') })
  const look: Hands['look'] = (what, who, where) => {
    if (where === 'home') workspace.openHome(who)
    const place = where === 'home' ? `Home of ${who}` : `in front of ${who}`
    return settled().then(() => shoot(`${what}: ${place}`, sights[where](who)))
  }
  if (scene) await scene.act(handsOn(stage, look))
  else
    await play(stage, script, async () => {
      for (const person of people) {
        const form = workspace.modals(person).at(-1)
        if (form) await once(form, () => shoot(`In front of ${person}`, dialogOf(person)))
      }
    })
  for (const person of people) {
    while (workspace.modals(person).length > 0) await workspace.closeView(person)
    for (const [what, sight] of placesOf(stage, person)) await shoot(what, sight)
    workspace.openHome(person)
    await settled()
    const home = workspace.home(person)
    if (home) await once(home, () => shoot(`Home of ${person}`, homeOf(person)))
  }
  return { name, title: script.split('\n')[0] ?? '', shots }
}

/** Ids and moments differ from time to time. */
const withoutIds = (json: string): string =>
  json.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|"(?:hash|id|block_id|root_view_id)":"[^"]*"/g, '')

const dialogOf = (person: string): Sight => ({
  hash: `#/${person}/@app/messages`,
  of: (page: Page) => page.getByRole('dialog'),
})
const homeOf = (person: string): Sight => ({
  hash: `#/${person}/@app/home`,
  of: (page: Page) => page.locator('.home-inside'),
})
const canvasOf = (person: string): Sight => ({
  ...dialogOf(person),
  open: (page: Page) => page.getByRole('button', { name: 'Open the canvas' }).last().click(),
})
const sights: Readonly<Record<Looked, (person: string) => Sight>> = {
  home: homeOf,
  modal: dialogOf,
  canvas: canvasOf,
}
const entries = (page: Page) => page.locator('main .entries')

/** Where a person sees something of the bot: their direct messages, and, once for all, channels and threads. */
function placesOf({ running: { workspace } }: Stage, person: string): (readonly [string, Sight])[] {
  const isBot = ({ user }: { readonly user: string }) => user === workspace.botUserId
  const own = workspace.messages(person, 'dm').some(isBot)
  const channels = ['#leveling', '#general'].flatMap((place): (readonly [string, Sight])[] => {
    const roots = workspace.messages(person, place)
    const hash = `#/${person}/${place.slice(1)}`
    const threads = roots.filter(({ ts }) => workspace.messages(person, place, ts).slice(1).some(isBot))
    const isTheirs = (found: readonly { readonly user: string; readonly ephemeral?: boolean }[]) =>
      found.some((message) => isBot(message) && (message.ephemeral || person === people[0]))
    return [
      ...(isTheirs(roots) ? [[`${place}, as ${person} sees it`, { hash, of: entries }] as const] : []),
      ...threads
        .filter(({ ts }) => isTheirs(workspace.messages(person, place, ts).slice(1)))
        .map(
          ({ ts }) =>
            [
              `A thread in ${place}, as ${person} sees it`,
              {
                hash: `${hash}/${ts}`,
                of: (page: Page) => page.getByRole('complementary', { name: /^Thread/ }),
              },
            ] as const,
        ),
    ]
  })
  return [
    ...(own
      ? [[`Direct messages with ${person}`, { hash: `#/${person}/@app/messages`, of: entries }] as const]
      : []),
    ...channels,
  ]
}
