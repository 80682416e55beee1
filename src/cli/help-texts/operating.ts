import type { Help } from './help.ts'

/** Commands for a bot that runs. */
export const operatingHelps = {
  start: {
    usage: ['npm start'],
    does: [
      'Starts the bot: in Slack if there are tokens in .env, else in a Slack workspace on this machine.',
      'The local workspace has a page for the browser and a prompt; lines that are piped in are answered, and their',
      'end is its end. Settings come from .env (copy .env.example); there are no options.',
    ],
    examples: ['npm start', 'echo "/level compare ops-excellence" | npm start', 'PORT=4000 npm start'],
  },
  mcp: {
    usage: ['npm run mcp --silent'],
    does: [
      'Answers an assistant on this machine about levels and postings, over its input and output (MCP).',
      'It reads the data files alone, opens no database and changes nothing: docs/assistants.md says how to set it up.',
    ],
    examples: ['DATA_DIR=/srv/leveling npm run mcp --silent'],
  },
  health: {
    usage: ['npm run health', 'npm run health -- --live'],
    does: [
      'Asks the bot that runs here whether it is ready, and says what it answers; ends with 1 where it is not.',
      'It is asked at HEALTH_PORT, or else where Slack reaches it over HTTP.',
    ],
    options: [['--live', 'asks only whether the process runs']],
    examples: ['npm run health', 'HEALTH_PORT=3001 npm run health --silent -- --live'],
  },
  questions: {
    usage: ['npm run questions', 'npm run questions -- --days N'],
    does: [
      'Shows what to improve in the data: which answers helped, and what was not understood. Names nobody.',
    ],
    options: [['--days N', 'how many days to look back (90 if left out)']],
    examples: ['npm run questions -- --days 30'],
  },
  nudges: {
    usage: ['npm run nudges', 'npm run nudges -- --dry-run --at TIME'],
    does: [
      'Lists nudges, recaps and reminders under way, and those that were given up, with the reason. Changes nothing.',
    ],
    options: [
      ['--dry-run', 'says who would get what, and why not; sends nothing'],
      ['--at TIME', 'with --dry-run: at that moment instead of now; in full, with its zone'],
    ],
    examples: ['npm run nudges -- --dry-run --at 2027-03-28T06:00Z'],
  },
  backup: {
    usage: ['npm run backup -- FILE', 'npm run backup -- --keys FILE'],
    does: [
      'Copies the database to FILE while the bot runs, and checks the copy.',
      'People’s keys are not in it: copy them with --keys, to another place, over the copy before: only the newest is kept.',
    ],
    options: [['--keys', 'copies the people’s keys, and not the database']],
    examples: ['npm run backup -- /backups/notes.db', 'npm run backup -- --keys /elsewhere/keys.db'],
  },
  restore: {
    usage: [
      'npm run restore -- FILE',
      'npm run restore -- --dry-run FILE [KEYS_FILE]',
      'npm run restore -- --keys FILE',
    ],
    does: [
      'Puts a copy of the database back; stop the bot before.',
      'The people’s keys stay as they are. What was there before stays beside it.',
    ],
    options: [
      [
        '--dry-run',
        'proves that a copy can be restored: opens all of it, and changes nothing; the bot may run',
      ],
      ['--keys', 'puts a copy of the people’s keys back, if they are lost'],
    ],
    examples: [
      'npm run restore -- /backups/notes.db',
      'npm run restore -- --dry-run /backups/notes.db /elsewhere/keys.db',
    ],
  },
  manifest: {
    usage: [
      'npm run manifest -- --url https://your.host',
      'npm run manifest -- --url https://your.host --mcp',
    ],
    does: [
      'Prints the manifest of an app for many workspaces, which Slack reaches over HTTP at that address.',
      'Paste it into a new app at api.slack.com/apps; manifest.json is the one for one workspace.',
    ],
    options: [
      ['--url URL', 'where Slack reaches the bot: https, without /slack/events'],
      ['--mcp', 'lets Slack’s assistant ask it, too: with MCP_SLACK=on, docs/assistants.md'],
    ],
    examples: ['npm run manifest --silent -- --url https://levels.example.com > manifest.oauth.json'],
  },
  workspaces: {
    usage: ['npm run workspaces', 'npm run workspaces -- --keep ID', 'npm run workspaces -- --remove ID'],
    does: [
      'Lists the workspaces that added the bot: live, quiet or removed, since when and why, and what they don’t allow.',
      'A workspace that removed the bot has its data destroyed after 30 days, unless you keep it.',
    ],
    options: [
      ['--keep ID', 'keeps the data of a workspace that removed the bot'],
      [
        '--remove ID',
        'treats a quiet workspace as one that removed the bot, if Slack’s notice of it was missed',
      ],
    ],
    examples: ['npm run workspaces', 'npm run workspaces -- --keep T0123ABCD'],
  },
  'rotate-key': {
    usage: ['npm run rotate-key'],
    does: [
      'Wraps the keys of all people in a new application key.',
      'With a key file the bot may run meanwhile. With LEVEL_GUIDE_KEY, give both keys first: NEW,OLD.',
      'Make a new copy of the keys afterwards: npm run backup -- --keys FILE.',
    ],
    examples: ['npm run rotate-key'],
  },
} as const satisfies Readonly<Record<string, Help>>
