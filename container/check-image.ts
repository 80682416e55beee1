import { spawn, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import manifest from '../manifest.json' with { type: 'json' }
import { askedHelp } from '../src/cli/help.ts'
import { startWorkspace } from '../src/sandbox/workspace.ts'

// Builds the image, and runs it as compose.yaml does: without network to anywhere but a Slack of this machine. Both of its
// bases are made of Debian packages, so that no registry of images is needed. For machines with apt-get, as root:
//   apt-get install --no-install-recommends buildah podman runc && npm run check-image

const root = resolve(import.meta.dirname, '..')
const say = (line: string) => void process.stdout.write(`${line}\n`)

/** Runs a program to its end, and returns what it printed; throws with that where it failed. */
function run(program: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', cwd: root })
  if (error) throw error
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`)
  return stdout.trim()
}

const help = askedHelp('check-image', process.argv.slice(2))
if (help !== undefined) {
  say(help)
  process.exit(0)
}

const missing = ['apt-get', 'dpkg-deb', 'buildah', 'podman', 'runc'].filter(
  (program) => spawnSync('which', [program]).status !== 0,
)
if (missing.length > 0 || process.getuid?.() !== 0) {
  say(`This machine can’t: ${missing.length > 0 ? `${missing.join(', ')} missing` : 'it takes root'}.`)
  process.exit(1)
}

const dir = mkdtempSync(join(tmpdir(), 'level-guide-image-'))
const storage = ['--storage-driver', 'vfs', '--root', join(dir, 'images'), '--runroot', join(dir, 'run')]
const buildah = (...args: readonly string[]) => run('buildah', ...storage, ...args)
const podman = ['--runtime', 'runc', '--cgroup-manager', 'cgroupfs', ...storage]

const libraries = ['base-files', 'netbase', 'libc6', 'libgcc-s1', 'libstdc++6']
const tools = ['dash', 'coreutils', 'libacl1', 'libattr1', 'libgmp10', 'libselinux1', 'libpcre2-8-0']

/** An image of what is in these packages, and what `add` puts beside. */
function makeBase(name: string, packages: readonly string[], add: (folder: string) => void = () => {}): void {
  const [debs, folder] = [join(dir, `${name}-debs`), join(dir, name)]
  for (const each of [debs, folder]) mkdirSync(each)
  run('sh', '-c', `cd '${debs}' && apt-get download ${packages.join(' ')}`)
  for (const deb of readdirSync(debs)) run('dpkg-deb', '-x', join(debs, deb), folder)
  add(folder)
  const made = buildah('from', 'scratch')
  buildah('copy', '-q', made, folder, '/')
  if (existsSync(join(folder, trusted))) buildah('config', '--env', `NODE_EXTRA_CA_CERTS=${trusted}`, made)
  buildah('commit', '-q', made, `localhost/${name}`)
  buildah('rm', made)
}

/** Whom this machine trusts, the place of its packages included. */
const trusted = '/etc/ssl/certs/ca-certificates.crt'

/** Node and npm as they are here. */
function addNode(folder: string): void {
  if (existsSync(trusted)) cpSync(trusted, join(folder, trusted))
  cpSync(process.execPath, join(folder, 'usr/bin/node'))
  const npm = join(run('npm', 'root', '-g'), 'npm')
  cpSync(npm, join(folder, 'usr/lib/node_modules/npm'), { recursive: true })
  for (const name of ['npm', 'npx'])
    symlinkSync(`../lib/node_modules/npm/bin/${name}-cli.js`, join(folder, 'usr/bin', name))
  if (!existsSync(join(folder, 'bin/sh'))) symlinkSync('dash', join(folder, 'bin/sh'))
}

function build(): void {
  makeBase('base', libraries)
  makeBase('build-base', [...libraries, ...tools], addNode)
  const architecture = process.arch === 'x64' ? 'amd64' : process.arch
  const registry = run('npm', 'config', 'get', 'registry')
  const bases = [
    'BASE=localhost/base',
    'BUILD_BASE=localhost/build-base',
    `NPM_CONFIG_REGISTRY=${registry}`,
    `TARGETARCH=${architecture}`,
  ]
  const given = bases.flatMap((each) => ['--build-arg', each])
  // Docker's own format: the other one has no place for a health check.
  buildah(
    'bud',
    '-q',
    '--isolation',
    'chroot',
    '--format',
    'docker',
    '--pull-never',
    ...given,
    '-t',
    'level-guide',
    '.',
  )
}

/** As compose.yaml runs it, on this machine's network. */
function inContainer(
  data: string,
  env: Readonly<Record<string, string>>,
  args: readonly string[],
): readonly string[] {
  const set = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`])
  const bounds = ['--ulimit', 'nofile=4096:4096', '--ulimit', 'nproc=4096:4096', '--memory', '512m']
  const closed = [
    '--read-only',
    '--tmpfs',
    '/tmp',
    '--cap-drop',
    'all',
    '--security-opt',
    'no-new-privileges',
  ]
  const where = ['--network', 'host', '--volume', `${data}:/data`]
  return [...podman, 'run', '--rm', ...bounds, ...closed, ...where, ...set, 'localhost/level-guide', ...args]
}

const freePort = (): Promise<number> =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(typeof address === 'object' && address ? address.port : 0))
    })
  })

async function tryOut(): Promise<void> {
  const data = join(dir, 'data')
  mkdirSync(data)
  run('chown', '65532:65532', data)
  const workspace = await startWorkspace({
    port: 0,
    now: () => new Date(),
    manifest,
    delivery: { kind: 'socket' },
  })
  const env = {
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_APP_TOKEN: workspace.appToken,
    SLACK_API_URL: workspace.apiUrl,
    HEALTH_PORT: String(await freePort()),
    HEALTH_HOST: '127.0.0.1',
  }
  const began = Date.now()
  const child = spawn('podman', inContainer(data, env, []), { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part) => {
      said += part
    })
  const gone = new Promise<number | null>((done) => child.once('exit', done))
  const until = async (what: string, isSo: () => boolean) => {
    for (let waited = 0; !isSo(); waited += 50) {
      if (waited > 60_000 || child.exitCode !== null) throw new Error(`${what}: in vain.\n${said}`)
      await wait(50)
    }
  }
  await until('ready', () => said.includes('"msg":"ready"'))
  say(`ready ${Date.now() - began} ms after podman run`)
  say(run('podman', ...inContainer(data, env, ['health'])))
  workspace.say('lena', 'dm', 'note ops: cut status prep from 6 h to 1 h')
  await until('an answer', () => workspace.messages('lena', 'dm').some(({ text }) => text.includes('Saved')))
  run('podman', ...inContainer(data, env, ['backup', '/data/copy.db']))
  say(run('podman', ...inContainer(data, env, ['restore', '--dry-run', '/data/copy.db'])))
  const metrics = await (await fetch(`http://127.0.0.1:${env.HEALTH_PORT}/metrics`)).text()
  const resident = Number(/^process_resident_memory_bytes (\d+)/m.exec(metrics)?.[1])
  say(`resident: ${Math.round(resident / 2 ** 20)} MB`)
  child.kill('SIGTERM')
  const code = await gone
  await workspace.close()
  if (code !== 0) throw new Error(`It ended with ${code}.\n${said}`)
  say('asked to end, it ended well')
}

/** What must not be there, and how large it is. */
function look(): void {
  const made = buildah('from', 'localhost/level-guide')
  const folder = buildah('mount', made)
  const shells = ['bin/sh', 'bin/bash', 'usr/bin/npm', 'usr/bin/gcc', 'usr/bin/apt'].filter((name) =>
    existsSync(join(folder, name)),
  )
  if (shells.length > 0) throw new Error(`In the image there is ${shells.join(', ')}.`)
  const user = buildah(
    'inspect',
    '--type',
    'image',
    '--format',
    '{{.OCIv1.Config.User}}',
    'localhost/level-guide',
  )
  if (user !== '65532:65532') throw new Error(`The image runs as ${user}.`)
  say(
    `${run('du', '-sh', folder).split('\t')[0]} in all; ${run('du', '-sh', join(folder, 'app')).split('\t')[0]} of it ours`,
  )
}

try {
  build()
  look()
  await tryOut()
} finally {
  spawnSync('buildah', [...storage, 'rm', '--all'])
  rmSync(dir, { recursive: true, force: true })
}
say(`The image of ${dirname(join(root, 'Dockerfile'))} can be used.`)
process.exit(0)
