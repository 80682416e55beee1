import { expect, test } from 'vitest'
import type { Form } from '../../../src/bot/form.ts'
import { submissionOf, viewOf } from '../../../src/slack/views/forms.ts'

const id = '00000000-0000-7000-8000-0000000000bb'
const view = (private_metadata: string, callback_id = 'form:note') => ({
  callback_id,
  private_metadata,
  state: { values: { what: { value: { value: 'Words' } } } },
})

/** What the log would show of it. */
function refusal(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    return error instanceof Error ? `${error.message} ${error.stack}` : ''
  }
  throw new Error('It was taken.')
}

test('a form brings back what it was given to keep: ids, moments and days', () => {
  const keep = { origin: id, note: id, seen: '2026-11-22T12:00:00.000Z', from: '2026-12-03' }
  expect(submissionOf(view(JSON.stringify(keep)))).toEqual({ id: 'note', keep, values: { what: 'Words' } })
})

test.each([
  ['nothing', ''],
  ['words', 'MARK of nobody'],
  ['a list', '[]'],
  ['null', 'null'],
  ['a thing in a thing', '{"origin":{"MARK":1}}'],
  ['words for an id', '{"origin":"MARK"}'],
  ['more than an id', JSON.stringify({ origin: `${id}${'0'.repeat(3_000)}` })],
])('one that brings back %s is refused, and the error repeats none of it', (_, metadata) => {
  expect(refusal(() => submissionOf(view(metadata)))).not.toContain('MARK')
})

test.each(['form:', 'form:packet', 'form:constructor', 'form:noteMARK'])(
  '%s is no form of ours',
  (callback) => {
    expect(refusal(() => submissionOf(view('{}', callback)))).not.toContain('MARK')
  },
)

test('an option that Slack takes for none costs no form', () => {
  const options = ['fits', 'x'.repeat(151)].map((value) => ({ value, label: value }))
  const both = { options, label: 'Label' }
  const form: Form = {
    id: 'note',
    title: 'Title',
    submit: 'Save',
    keep: {},
    fields: [
      { ...both, kind: 'choices', name: 'several', initial: options.map(({ value }) => value) },
      { ...both, kind: 'choice', name: 'one', initial: options[1]?.value },
    ],
  }
  expect(JSON.stringify(viewOf(form))).toContain('"value":"fits"')
  expect(JSON.stringify(viewOf(form))).not.toContain('"value":"xxx')
})

test('every kind of field becomes what Slack has for it', async () => {
  const options = [
    { value: 'a', label: 'First', group: 'One' },
    { value: 'b', label: 'Second', group: 'Two' },
  ]
  const plain = options.map(({ value, label }) => ({ value, label }))
  const form: Form = {
    id: 'note',
    title: 'Title',
    submit: 'Save',
    keep: { origin: id },
    fields: [
      { kind: 'words', text: 'Read this.' },
      { kind: 'text', name: 'what', label: 'What', long: true, hint: 'In your words', initial: 'Words' },
      { kind: 'text', name: 'link', label: 'Link', optional: true },
      { kind: 'date', name: 'on', label: 'On', initial: '2026-11-22' },
      { kind: 'date', name: 'until', label: 'Until' },
      { kind: 'time', name: 'at', label: 'At', initial: '15:00' },
      { kind: 'time', name: 'from', label: 'From' },
      { kind: 'choice', name: 'level', label: 'Level', options: plain, initial: 'b' },
      { kind: 'choice', name: 'grouped', label: 'Grouped', options },
      { kind: 'choices', name: 'dimensions', label: 'Dimensions', options, initial: ['a'] },
      { kind: 'choices', name: 'none', label: 'None', options: plain },
    ],
  }
  await expect(`${JSON.stringify(viewOf(form), null, 2)}\n`).toMatchFileSnapshot('fields.json')
})

test.each([
  [{ value: 'Words' }, 'Words'],
  [{ selected_date: '2026-11-22' }, '2026-11-22'],
  [{ selected_time: '15:00' }, '15:00'],
  [{ selected_option: { value: 'a' } }, 'a'],
  [{ selected_options: [{ value: 'a' }, { value: 'b' }] }, ['a', 'b']],
  [{ selected_options: [] }, undefined],
  [{ value: '' }, undefined],
  [{ value: null, selected_option: null }, undefined],
])('%j comes back as %j', (value, expected) => {
  const { values } = submissionOf({ ...view('{}'), state: { values: { field: { value } } } })
  expect(values).toEqual(expected === undefined ? {} : { field: expected })
})
