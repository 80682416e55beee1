import type { Help } from './help.ts'

/** Commands for development. */
export const developingHelps = {
  bench: {
    usage: ['npm run bench', 'npm run bench -- SECTION…'],
    does: [
      'Times the bot, beside an empty Bolt app.',
      'Sections: doors, ask, start, page, own, case, reading, library, import, store, save, kill, nudges, tenants.',
    ],
    options: [['--quick', 'with fewer rounds']],
    examples: ['npm run bench -- save kill --quick'],
  },
  bundle: {
    usage: ['npm run bundle', 'npm run bundle -- FOLDER'],
    does: [
      'Makes the program in a few files, for the container: in dist/bot, or in FOLDER, which is emptied first.',
    ],
    examples: ['npm run bundle', 'node dist/bot/level-guide.mjs ask levels'],
  },
  'check-image': {
    usage: ['npm run check-image'],
    does: [
      'Builds the container and tries it, closed in as compose.yaml does, with a Slack of this machine.',
      'It takes root, and Debian’s buildah, podman and runc; its bases are made of Debian packages.',
      'Ends with 1 where this machine can’t, or something is wrong.',
    ],
    examples: ['apt-get install --no-install-recommends buildah podman runc && npm run check-image'],
  },
  chaos: {
    usage: ['npm run chaos', 'npm run chaos -- sqlite', 'npm run chaos -- postgres'],
    does: [
      'Kills processes while they send nudges, and checks that everybody got one message; then while people write to',
      'the bot, and checks that all that Slack was told to have arrived was saved once and answered. On PostgreSQL it also',
      'stops the database for a minute, while three workspaces go on, one revoked and one limited.',
      'Ends with 1 if something was lost or came twice.',
    ],
    options: [
      ['--seed N', 'repeats the run with this number'],
      ['--people N', 'how many people (10,000 if left out)'],
      ['--kills N', 'how often it kills (30 if left out)'],
      ['--part P', 'only nudges, only keeping (what people write), or only outage (the database is away)'],
    ],
    examples: ['npm run chaos -- sqlite --people 500 --kills 5'],
  },
  mutants: {
    usage: ['npm run mutants -- FILE…', 'npm run mutants -- --change', 'npm run mutants -- --sample N'],
    does: [
      'Changes the code, one small mistake at a time, and names those that no test notices.',
      'It works on a copy and takes minutes. Left out are wording, patterns, and the tests of the browser page and of',
      'killed processes; what the compiler refuses counts as noticed.',
    ],
    options: [
      ['--change', 'the lines that differ from the last commit'],
      ['--since REVISION', 'the lines that differ from that revision'],
      ['--sample N', 'so many changes chosen at random, the same number from each folder'],
      [
        '--in FOLDERS',
        'from these folders of src (domain,documents,library,reading,store,bot,nudges,slack,cli without it)',
      ],
      ['--seed N', 'the same choice again'],
      ['--tests FOLDERS', 'with the tests in these folders alone, which is quicker: test/domain,test/store'],
    ],
    examples: ['npm run mutants -- src/domain/compare.ts', 'npm run mutants -- --sample 40 --in store'],
  },
  'build-page': {
    usage: ['npm run build-page'],
    does: ['Builds the page of the local workspace; npm does it after an install.'],
    examples: ['npm run build-page'],
  },
  gallery: {
    usage: ['npm run gallery [-- DIALOGUE …] [--out DIR] [--minutes N]'],
    does: [
      'Takes pictures of all that the bot says in dialogues, of its forms and of Home, for you to look at.',
      'In light, in dark and on a phone, with a page that shows them: var/gallery/index.html.',
    ],
    options: [
      ['--out DIR', 'the folder for the page and its pictures, emptied first; var/gallery by default'],
      ['--minutes N', 'starts no further dialogue after so many minutes; 10 by default'],
    ],
    examples: ['npm run gallery', 'npm run gallery -- show-level match'],
  },
  screenshots: {
    usage: ['npm run screenshots'],
    does: ['Takes the two pictures at the top of the README anew.'],
    examples: ['npm run screenshots'],
  },
} as const satisfies Readonly<Record<string, Help>>
