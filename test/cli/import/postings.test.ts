import { describe, expect, test } from 'vitest'
import { loadLibrary } from '../../../src/library/load.ts'
import { imported } from './running.ts'

const markdown = `# Head Gardener, City Parks

**Employer:** Green & Sons
**Location:** Bremen, Germany  
**Posted:** 2026-05
**Link:** https://jobs.example/head-gardener

## About Green & Sons

We keep forty parks.  We like moles.

## The Role

You lead nine gardeners.
You report to nobody.

## What You Will Do

- **Beds:** Plan the beds, e.g. of tulips
- Prune:
  - in spring
  - in autumn

## Requirements

- Five years of soil
- A driver's licence

## Nice to Have

* Latin

## Pay & Benefits

| | |
|---|---|
| Salary | 40,000 – 50,000 |
| Leave | 31 days |

## How to Apply

1. Write to us
2. Dig with us

## Our Dog

Meet *Rex*, who_digs_too.

---

*We are an equal opportunity employer.*
`

const html = `<!doctype html>
<html><head><title>Jobs</title><style>p { color: red }</style><script>var tulips = "<p>No</p>"</script></head>
<body>
<nav><a href="/">Home</a> <a href="/jobs">All jobs</a></nav>
<div class="banner"><button>Apply now</button></div>
<main>
<h1>Head Gardener,
   City Parks</h1>
<p><b>Location:</b> Bremen, Germany<br><strong>Posted</strong>: 2026-05</p>
<p>Apply now</p>
<div><p><strong>The Role</strong></p><p>You lead   nine gardeners &amp; a dog.</p><p>You report to nobody.</p></div>
<h2>What You Will Do</h2>
<ul><li><strong>Beds</strong>: Plan the beds<li>Prune<ul><li>in spring</li></ul></li></ul>
<p>• Rake<br>• Mow</p>
<h2>Requirements</h2><p>We ask for:</p><ol><li>Soil</li><li>Toil</li></ol>
<h2>Our Dog</h2><p>Meet Rex.</p>
<p hidden>Secret</p>
</main>
<footer>© Green &amp; Sons</footer>
</body></html>`

const plain = `HEAD GARDENER, CITY PARKS

Location: Bremen, Germany
Posted: 2026-05

The Role

You lead nine gardeners, who keep forty parks in all the quarters of the town
and who like moles.

What You Will Do:
- Beds: Plan the beds
- Prune in spring

REQUIREMENTS
* Five years of soil
* A driver's licence

Our Dog
-------
Meet Rex.

Apply now
`

const sectionsOf = async (name: string, content: string) => {
  const { dir, said } = await imported(name, content)
  const { library, problems } = loadLibrary(dir)
  expect(problems.filter((problem) => !problem.includes('No guideline here'))).toEqual([])
  const [posting] = library.postings
  if (!posting) throw new Error(said)
  const sections = posting.sections.flatMap(({ id, title, intro, items, ordered }) => [
    `${id}: ${title}${ordered ? ' (steps)' : ''}`,
    ...(intro === undefined ? [] : [`  ${intro.replaceAll('\n', '/')}`]),
    ...items.map(({ label, text }) => `  - ${label === undefined ? '' : `[${label}] `}${text}`),
  ])
  return { posting, said, sections: sections.join('\n') }
}

describe('a posting is read section by section from', () => {
  test('Markdown', async () => {
    const { posting, sections } = await sectionsOf('job.md', markdown)
    expect([posting.id, posting.title, posting.short, posting.version, posting.wording]).toEqual([
      'head-gardener-city-parks',
      'Head Gardener, City Parks',
      'Head Gardener',
      '2026-05',
      'verbatim',
    ])
    expect(posting.source).toEqual({
      document: 'Job posting: Head Gardener, City Parks',
      url: 'https://jobs.example/head-gardener',
    })
    expect(sections).toMatchInlineSnapshot(`
      "facts: Key Facts
        - [Employer] Green & Sons
        - [Location] Bremen, Germany
        - [Posted] 2026-05
        - [Link] https://jobs.example/head-gardener
      company: About Green & Sons
        We keep forty parks.  We like moles.
      overview: The Role
        You lead nine gardeners. You report to nobody.
      responsibilities: What You Will Do
        - [Beds] Plan the beds, e.g. of tulips
        - Prune:
        - in spring
        - in autumn
      required-qualifications: Requirements
        - Five years of soil
        - A driver's licence
      preferred-qualifications: Nice to Have
        - Latin
      compensation: Pay & Benefits
        - [Salary] 40,000 – 50,000
        - [Leave] 31 days
      application-process: How to Apply (steps)
        - Write to us
        - Dig with us
      our-dog: Our Dog
        Meet Rex, who_digs_too.
      equal-opportunity: Equal opportunity
        We are an equal opportunity employer."
    `)
  })

  test('HTML of a job site', async () => {
    const { sections, said } = await sectionsOf('job.html', html)
    expect(sections).toMatchInlineSnapshot(`
      "facts: Key Facts
        - [Location] Bremen, Germany
        - [Posted] 2026-05
      overview: The Role
        You lead nine gardeners & a dog.//You report to nobody.
      responsibilities: What You Will Do
        - [Beds] Plan the beds
        - Prune
        - in spring
        - Rake
        - Mow
      required-qualifications: Requirements (steps)
        We ask for:
        - Soil
        - Toil
      our-dog: Our Dog
        Meet Rex."
    `)
    expect(said).toContain(
      [
        'Left out:',
        '  words of the page, not of the document:',
        '    line 4: Home All jobs',
        '    line 5: Apply now',
        '    line 10: Apply now',
        '    line 19: © Green & Sons',
        '  hidden on the page:',
        '    line 17: Secret',
      ].join('\n'),
    )
  })

  test('plain text', async () => {
    const { posting, sections } = await sectionsOf('job.txt', plain)
    expect(posting.title).toBe('HEAD GARDENER, CITY PARKS')
    expect(sections).toMatchInlineSnapshot(`
      "facts: Key Facts
        - [Location] Bremen, Germany
        - [Posted] 2026-05
      overview: The Role
        You lead nine gardeners, who keep forty parks in all the quarters of the town and who like moles.
      responsibilities: What You Will Do
        - [Beds] Plan the beds
        - Prune in spring
      required-qualifications: REQUIREMENTS
        - Five years of soil
        - A driver's licence
      our-dog: Our Dog
        Meet Rex."
    `)
  })
})
