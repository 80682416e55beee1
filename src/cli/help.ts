import type { Help } from './help-texts/help.ts'
import { helps } from './help-texts.ts'

/** What to print where `--help` or `-h` is asked for: of one command, or a line for each. */
export function askedHelp(name: string, args: readonly string[]): string | undefined {
  if (name === 'help' || isHelp(name)) return overview()
  const help = Object.hasOwn(all, name) ? all[name] : undefined
  return help && args.some(isHelp) ? helpText(help) : undefined
}

const all: Readonly<Record<string, Help>> = helps
const isHelp = (arg: string): boolean => arg === '--help' || arg === '-h'

function helpText({ usage, does, options = [], examples }: Help): string {
  const width = Math.max(...options.map(([option]) => option.length))
  const told = options.map(([option, says]) => `  ${option.padEnd(width)}  ${says}`)
  return [
    ...usage,
    '',
    ...does,
    ...(told.length > 0 ? ['', ...told] : []),
    '',
    examples.length > 1 ? 'Examples:' : 'Example:',
    ...examples.map((line) => `  ${line}`),
  ].join('\n')
}

function overview(): string {
  const rows = Object.entries(all).map(([name, { does }]) => [scriptOf(name), does[0] ?? ''] as const)
  const width = Math.max(...rows.map(([script]) => script.length))
  return [
    ...rows.map(([script, does]) => `${script.padEnd(width)}  ${does}`),
    '',
    'Add -- --help to any of them to see its options.',
  ].join('\n')
}

const scriptOf = (name: string): string => (name === 'start' ? 'npm start' : `npm run ${name}`)
