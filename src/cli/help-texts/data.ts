import type { Help } from './help.ts'

/** Commands for data files. */
export const dataHelps = {
  'check-data': {
    usage: ['npm run check-data', 'npm run check-data -- DIR'],
    does: [
      'Checks all guidelines and postings, and prints each problem with its file, line and fix.',
      'DIR is a folder of your own data; without it, DATA_DIR. Ends with 1 if there is a problem.',
    ],
    options: [['--review', 'adds advice for who owns a guideline: cells that are uneven or say the same']],
    examples: ['npm run check-data -- /srv/leveling --review'],
  },
  import: {
    usage: ['npm run import -- FILE…'],
    does: [
      'Makes a data file from your guideline or posting, word for word.',
      'FILE is DOCX, XLSX, CSV, TSV, Markdown, HTML, YAML, JSON or plain text. It shows what it understood before it',
      'writes. Several files are one guideline: a file for each level, or for each dimension.',
    ],
    options: [
      ['--dry-run', 'shows what it understood, without writing anything'],
      ['--replace', 'overwrites a file that is there'],
      ['--to DIR', 'writes to this folder instead of DATA_DIR'],
      ['--kind KIND', 'guideline or posting, if the file doesn’t show which'],
      ['--title "…"', 'the name of the document'],
      ['--id ID', 'the short name of the document, like sales-manager; also names the file'],
      ['--version V', 'the version that answers name'],
      ['--source "…"', 'the document that answers name as their source'],
      ['--url https://…', 'where people find that document'],
      ['--effective DAY', 'guideline: the day from which it applies, like 2027-01-01'],
      ['--role "…"', 'guideline: the role that it is for'],
      ['--levels N', 'guideline: how many levels the table has'],
      ['--dimension-column N', 'guideline: the number of the column that names the dimensions'],
      ['--table N', 'guideline: which of several tables it is'],
      ['--levels-as WAY', 'guideline: rows or columns, if the table doesn’t show which are its levels'],
      ['--level-titles "…, …"', 'guideline: what its levels are called, lowest first, if headings name them'],
      ['--short "…"', 'posting: a shorter title'],
      ['--guideline ID', 'posting: a guideline that it belongs to; may be given more than once'],
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
      ['--counts', 'prints only the figures, not each miss'],
    ],
    examples: ['npm run import-check -- test/cli/import/documents'],
  },
  'write-schemas': {
    usage: ['npm run write-schemas'],
    does: [
      'Writes the JSON schemas of the data files again, next to the data: editors check and complete with them.',
    ],
    examples: ['npm run write-schemas'],
  },
  reload: {
    usage: ['npm run reload'],
    does: [
      'Makes the bot that runs on this machine read its guidelines and postings again, without a restart.',
      'If something in them is wrong it prints what, and nothing changes. Settings of .env need a restart.',
    ],
    examples: ['npm run reload'],
  },
} as const satisfies Readonly<Record<string, Help>>
