export type Help = {
  readonly usage: readonly string[]
  /** In lines; the first says it all in short. */
  readonly does: readonly string[]
  readonly options?: readonly (readonly [option: string, says: string])[]
  readonly examples: readonly string[]
}

/** What `npm run NAME -- --help` says. */
export const helps = {
  start: {
    usage: ['npm start'],
    does: [
      'Starts the bot: in Slack if there are tokens in .env, else in a Slack workspace on this machine.',
      'The local workspace has a page for the browser and a prompt; lines that are piped in are answered, and their',
      'end is its end. Settings come from .env (copy .env.example); there are no options.',
    ],
    examples: ['npm start', 'echo "/level compare ops-excellence" | npm start', 'PORT=4000 npm start'],
  },
  ask: {
    usage: ['npm run ask -- "QUESTION"', 'npm run ask -- --stdin < LINES'],
    does: [
      'Answers one question in the terminal, without Slack and without anybody’s notes.',
      'Lines of JSON with "conversation" and "person" go on from what was said before; what they keep ends with the run.',
    ],
    options: [
      ['--json', 'prints how the question was read, and Slack’s blocks'],
      [
        '--explain',
        'prints how the reading came to it instead: names, candidates, what spoke for each, what was left',
      ],
      ['--stdin', 'answers one line of JSON after another: {"surface": "dm", "text": "…"}'],
      ['--surface S', 'asks as in a slash command (command, the usual), a mention, or a direct message (dm)'],
    ],
    examples: [
      'npm run ask -- "compare ops-excellence"',
      'npm run ask -- --json --surface dm "shorter"',
      'npm run ask -- --explain "who owns renewals?"',
    ],
  },
  'check-data': {
    usage: ['npm run check-data', 'npm run check-data -- DIR'],
    does: [
      'Checks all guidelines and postings, and prints each problem with its file, line and fix.',
      'DIR is a folder of your own data; without it DATA_DIR counts. Ends with 1 if there is a problem.',
    ],
    options: [['--review', 'adds advice for who owns a guideline: cells that are uneven or say the same']],
    examples: ['npm run check-data -- /srv/leveling --review'],
  },
  import: {
    usage: ['npm run import -- FILE…'],
    does: [
      'Makes a data file of a guideline or posting of yours, word for word.',
      'FILE is DOCX, XLSX, CSV, TSV, Markdown, HTML, YAML, JSON or plain text. It says what it understood before it',
      'writes. Several files are one guideline: a file for each level, or for each dimension.',
    ],
    options: [
      ['--dry-run', 'says what it understood, and writes nothing'],
      ['--replace', 'writes over a file that is there'],
      ['--to DIR', 'writes to this folder instead of DATA_DIR'],
      ['--kind KIND', 'guideline or posting, where the file does not show it'],
      ['--title "…"', 'the name of the document'],
      ['--id ID', 'the short name of the document, like sales-manager; it names the file, too'],
      ['--version V', 'the version that answers name'],
      ['--source "…"', 'the document that answers name as their source'],
      ['--url https://…', 'where people find that document'],
      ['--effective DAY', 'guideline: the day from which it holds, like 2027-01-01'],
      ['--role "…"', 'guideline: the role that it is for'],
      ['--levels N', 'guideline: how many levels the table has'],
      ['--dimension-column N', 'guideline: the number of the column that names the dimensions'],
      ['--table N', 'guideline: which of several tables it is'],
      ['--levels-as WAY', 'guideline: rows or columns, where the table does not show which are its levels'],
      [
        '--level-titles "…, …"',
        'guideline: what its levels are called, lowest first, where headings name them',
      ],
      ['--short "…"', 'posting: a shorter title'],
      ['--guideline ID', 'posting: the guideline whose readers ask for it; may be given more than once'],
    ],
    examples: [
      'npm run import -- guide.docx --dry-run',
      'npm run import -- levels/*.md --title "Software Engineer"',
      'npm run import -- job.html --kind posting --to /srv/leveling',
    ],
  },
  'import-check': {
    usage: ['npm run import-check -- DIR', 'npm run import-check -- DIR --questions'],
    does: [
      'Imports the documents of each folder in DIR, writes nothing, and says which came out right.',
      'Each folder has an expected.json: levels, dimensions, what stands where. Ends with 1 where one is wrong.',
    ],
    options: [
      [
        '--questions',
        'puts the questions.jsonl of each folder to a bot that has its document, and scores the answers',
      ],
      ['--counts', 'prints the figures alone, and not each miss'],
    ],
    examples: ['npm run import-check -- test/cli/import/documents'],
  },
  'write-schemas': {
    usage: ['npm run write-schemas'],
    does: [
      'Writes the JSON schemas of the data files anew, beside the data: editors check and complete with them.',
    ],
    examples: ['npm run write-schemas'],
  },
  reload: {
    usage: ['npm run reload'],
    does: [
      'Has the bot that runs on this machine read its guidelines and postings anew, without a restart.',
      'If something in them is wrong it prints what, and nothing changes. Settings of .env need a restart.',
    ],
    examples: ['npm run reload'],
  },
  questions: {
    usage: ['npm run questions', 'npm run questions -- --days N'],
    does: [
      'Says what to improve in the data: which answers helped, and what was not understood. Names nobody.',
    ],
    options: [['--days N', 'looks back so many days (90 without it)']],
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
      'People’s keys are not in it: copy them with --keys, to another place, and keep only the newest copy.',
    ],
    options: [['--keys', 'copies the people’s keys, and not the database']],
    examples: ['npm run backup -- /backups/notes.db', 'npm run backup -- --keys /elsewhere/keys.db'],
  },
  restore: {
    usage: ['npm run restore -- FILE', 'npm run restore -- --keys FILE'],
    does: [
      'Puts a copy of the database back; stop the bot before.',
      'The people’s keys stay as they are. What was there before stays beside it.',
    ],
    options: [['--keys', 'puts a copy of the people’s keys back, where they are lost']],
    examples: ['npm run restore -- /backups/notes.db'],
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
  understand: {
    usage: ['npm run understand', 'npm run understand -- FILE.jsonl…'],
    does: [
      'Scores how well questions are understood, on labelled lines.',
      'Without a file it takes those in data/reading/.',
    ],
    options: [
      ['--data DIR', 'against the data in this folder, and not the shipped data'],
      ['--guideline ID', 'as somebody asks who has chosen this guideline'],
      ['--counts', 'prints the figures alone, and not each miss'],
    ],
    examples: ['npm run understand -- --counts', 'npm run understand -- --data /srv/leveling lines.jsonl'],
  },
  learn: {
    usage: ['npm run learn'],
    does: [
      'Learns from the labelled lines and meanings in data/reading how people ask, and writes data/reading/model.bin.',
      'Run it after you add lines there.',
    ],
    examples: ['npm run learn'],
  },
  bench: {
    usage: ['npm run bench', 'npm run bench -- SECTION…'],
    does: [
      'Times the bot, beside an empty Bolt app.',
      'Sections: doors, ask, start, page, own, case, reading, library, import, store, save, kill, nudges.',
    ],
    options: [['--quick', 'with fewer rounds']],
    examples: ['npm run bench -- save kill --quick'],
  },
  chaos: {
    usage: ['npm run chaos', 'npm run chaos -- sqlite', 'npm run chaos -- postgres'],
    does: [
      'Kills processes while they send nudges, and checks that everybody got one message; then while people write to',
      'the bot, and checks that all that Slack was told to have arrived was saved once and answered.',
      'Ends with 1 if something was lost or came twice.',
    ],
    options: [
      ['--seed N', 'does again what was done under this number'],
      ['--people N', 'so many people (10,000 without it)'],
      ['--kills N', 'kills so often (30 without it)'],
      ['--part P', 'only nudges, or only keeping (what people write)'],
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
      ['--minutes N', 'begins no further dialogue after so many minutes; 10 by default'],
    ],
    examples: ['npm run gallery', 'npm run gallery -- show-level match'],
  },
  screenshots: {
    usage: ['npm run screenshots'],
    does: ['Takes the two pictures at the top of the README anew.'],
    examples: ['npm run screenshots'],
  },
} as const satisfies Readonly<Record<string, Help>>
