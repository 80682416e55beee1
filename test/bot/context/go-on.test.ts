import { describe, expect, test } from 'vitest'
import { goneOn } from '../../../src/bot/context/go-on.ts'
import { meaningOf } from '../../../src/bot/meaning/meaning.ts'
import { rules } from '../../../src/bot/mind.ts'
import type { Subject } from '../../../src/domain/subject.ts'
import { utteranceOf } from '../../../src/reading/utterance.ts'
import { vocabulary } from '../../reading/reading.ts'

const subject = (kind: string, more: Partial<Subject> = {}): Subject => ({
  kind,
  levels: [],
  dimensions: [],
  sections: [],
  ...more,
})
const rated = subject('rate', { dimensions: ['leadership'] })
const [noMark, noDimension] = [{ ...rated, asked: true }, subject('rate', { asked: true, score: 3 })]
const [nudged, paused] = [subject('nudge.set'), subject('nudge.pause')]
const weeks: Subject = { ...paused, unit: 'week' }
const stopped = subject('nudge.stop')
const note = '00000000-0000-7000-8000-000000000001'
const noted = subject('notes.add', { note, dimensions: ['ops-excellence'] })
const hinted: Subject = { ...noted, wants: 'result' }
const offered: Subject = { ...nudged, note, wants: 'result' }
const deleting = subject('delete', { note })
const sending = subject('case', { asked: true })
const reminded = subject('reminder.set', { levels: ['sr-mgr'], dimensions: ['leadership'] })
const today = '2026-11-26'
const goOn = (last: Subject, text: string) => goneOn(utteranceOf(vocabulary, text, {}), { last, today })

describe('an answer or a correction', () => {
  test.each([
    [rated, 'no, make it 4', { score: 4 }],
    [rated, 'nah, make it 4', { score: 4 }],
    [rated, 'sorry, 2', { score: 2 }],
    [rated, 'I meant two', { score: 2 }],
    [rated, 'Oops, should be a 3 please', { score: 3 }],
    [rated, 'hm no, make it 2, I skipped half of my 1:1s this year', { score: 2 }],
    [rated, 'no, I meant tech', { instead: 'leadership', dimensions: ['technical-excellence'] }],
    [rated, 'sorry, ops', { instead: 'leadership', dimensions: ['ops-excellence'] }],
    [subject('rate', { asked: true }), 'leadership', { kind: 'rate', dimensions: ['leadership'] }],
    [noMark, '3', { score: 3 }],
    [noMark, 'a 2, please', { score: 2 }],
    [noDimension, 'leadership', { score: 3, dimensions: ['leadership'] }],
    [noDimension, 'for ops please', { score: 3, dimensions: ['ops-excellence'] }],
    [noted, "no, it's tech", { dimensions: ['technical-excellence'], only: true }],
    [noted, 'no, I meant tech', { dimensions: ['technical-excellence'], only: true }],
    [noted, 'sorry, leadership', { dimensions: ['leadership'], only: true }],
    [
      noted,
      "that's about partners, not customers",
      { id: note, dimensions: ['partner-experience'], only: true },
    ],
    [noted, "it's ops", { dimensions: ['ops-excellence'], only: true }],
    [noted, "it's also about leadership", { dimensions: ['leadership'] }],
    [offered, 'it now takes 1 h instead of 6', { kind: 'note.change', id: note }],
    [{ ...nudged, note }, 'result: 1 h instead of 6', { result: '1 h instead of 6' }],
    [offered, 'no, Mondays', { kind: 'nudge.set', when: 'Mondays' }],
    [noted, 'it was last Tuesday', { day: '2026-11-24' }],
    [noted, 'no, yesterday', { day: '2026-11-25' }],
    [noted, 'no, it was the Tuesday before', { earlier: 'tuesday' }],
    [noted, 'it was a week earlier', { earlier: 'week' }],
    [noted, 'sorry it was yesterday not today', { day: '2026-11-25' }],
    [noted, 'edit it: 7 teams, not 5', { from: '5', to: '7' }],
    [
      noted,
      'change Halden to "a retail customer", no names please',
      { from: 'Halden', to: 'a retail customer' },
    ],
    [subject('nudge.set'), 'make that 3', { kind: 'nudge.set', when: '15:00' }],
    [reminded, 'make it 10', { kind: 'reminder.move', when: '10' }],
    [reminded, 'for the III', { kind: 'reminder.move', levels: ['mgr-iii'], dimensions: ['leadership'] }],
    [reminded, 'sorry, on customers', { dimensions: ['customer-experience'], levels: ['sr-mgr'] }],
    [subject('others', { of: 'readiness' }), 'fine. mine then', { kind: 'readiness' }],
    [subject('others', { of: 'notes' }), 'ok, show mine', { kind: 'notes.list' }],
    [subject('others', { of: 'ratings' }), 'my own', { kind: 'ratings' }],
    [subject('others'), 'but I am his manager!', { kind: 'others' }],
    [subject('erase', { asked: true }), 'no no, keep it', { kind: 'smalltalk', about: 'kept' }],
    [subject('delete', { note }), 'and which ones are left', { kind: 'notes.list' }],
    [subject('delete', { note }), 'what’s left?', { kind: 'notes.list' }],
    [sending, 'for sr mgr obviously', { kind: 'case', levels: ['sr-mgr'] }],
    [sending, 'drop the fabrikam one from it', { kind: 'case.choose' }],
    [sending, 'take the fabrikam one out', { kind: 'case.choose' }],
    [noted, 'that was on Friday', { day: '2026-11-20' }],
    [noted, 'it happened on 3 November', { day: '2026-11-03' }],
    [noted, 'and it was two weeks ago', { day: '2026-11-12' }],
    [noted, 'it happened on 12 February', { day: '2026-02-12' }],
    [noted, 'it was on 20 December', { day: '2025-12-20' }],
    [noted, 'happened on 3 June', { kind: 'note.change', id: note, day: '2026-06-03' }],
    [noted, 'sorry, it was last Tuesday btw', { day: '2026-11-24' }],
    [noted, 'result: two other teams already use it', { result: 'two other teams already use it' }],
    [noted, 'add the result: 400 downloads', { result: '400 downloads' }],
    [noted, 'the outcome was a signed deal', { result: 'a signed deal' }],
    [hinted, 'two other teams already use it', { result: 'two other teams already use it' }],
    [noted, 'tag it leadership', { dimensions: ['leadership'] }],
    [noted, 'nah, tag it partners again', { dimensions: ['partner-experience'], only: true }],
    [noted, 'file that under tech instead', { dimensions: ['technical-excellence'], only: true }],
    [noted, 'replace Stefanini with CI&T, my bad', { from: 'Stefanini', to: 'CI&T' }],
    [noted, '20th instead of 25th', { from: '25th', to: '20th' }],
    [noted, 'it was 4, not 3', { from: '3', to: '4' }],
    [noted, 'change it to: mentored 4 leads', { what: 'mentored 4 leads' }],
    [noted, 'ok save that as a note', { kind: 'note.kept', id: note, dimensions: ['ops-excellence'] }],
    [noted, 'keep it', { kind: 'note.kept' }],
    [rated, 'and tech 3', { score: 3, dimensions: ['technical-excellence'] }],
    [rated, 'and partner experience a 2', { score: 2, dimensions: ['partner-experience'] }],
    [subject('readiness'), "I'd say ops is a 2", { score: 2, dimensions: ['ops-excellence'] }],
    [weeks, 'no, make it three', { kind: 'nudge.pause', when: 'three weeks' }],
    [weeks, 'make that two', { kind: 'nudge.pause', when: 'two weeks' }],
    [paused, "I'm back already lol", { kind: 'nudge.do', act: 'resume' }],
    [nudged, 'pause it for 2 weeks, off to Goa', { kind: 'nudge.pause', when: 'for 2 weeks' }],
    [stopped, 'hm no, turn them on again, Mondays 8', { kind: 'nudge.set', when: 'Mondays 8' }],
    [deleting, 'no, keep it', { kind: 'note.stays', id: note }],
    [deleting, 'actually no, keep it', { kind: 'note.stays', id: note }],
    [deleting, 'no', { kind: 'note.stays', id: note }],
    [deleting, 'keep it', { kind: 'note.stays', id: note }],
    [deleting, 'undo', { kind: 'note.stays', id: note }],
    [deleting, 'yes', { kind: 'note', act: 'delete', id: note, sure: false }],
    [deleting, 'yes delete', { kind: 'note', act: 'delete', id: note, sure: false }],
    [deleting, 'ok, delete it please', { kind: 'note', act: 'delete', id: note, sure: false }],
    [sending, 'yes, send it', { kind: 'case.do', act: 'document' }],
    [sending, 'yes', { kind: 'case.do', act: 'document' }],
    [sending, 'send the files', { kind: 'case.do', act: 'document' }],
    [deleting, 'remove the note', { kind: 'note', act: 'delete', id: note, sure: false }],
    [rated, 'also my tech: 4', { score: 4, dimensions: ['technical-excellence'] }],
    [noted, 'result: the ops team took it over', { result: 'the ops team took it over' }],
    [noted, 'the impact was 4 h saved a week', { result: '4 h saved a week' }],
    [noted, 'save as a note', { kind: 'note.kept' }],
    [noted, 'record it', { kind: 'note.kept' }],
    [noted, 'note this down', { kind: 'note.kept' }],
    [noted, 'add that to my notes', { kind: 'note.kept' }],
    [nudged, 'no, 16:00', { kind: 'nudge.set', when: '16:00' }],
    [nudged, 'sorry, tuesdays at 9', { kind: 'nudge.set', when: 'tuesdays at 9' }],
    [paused, 'no, until 8 December', { kind: 'nudge.pause', when: 'until 8 December' }],
    [{ ...paused, asked: true }, '2 weeks', { kind: 'nudge.pause', when: '2 weeks' }],
  ])('after %o: “%s”', (last, text, wanted) => {
    expect(goOn(last, text)).toMatchObject(wanted)
  })
})

describe('anything that says more is none', () => {
  test.each([
    [noted, "it's great for leadership"],
    [noted, "it's not leadership"],
    [noted, 'no, leadership at III'],
    [noted, "it's ops, not 5"],
    [{ ...nudged, note }, 'it now takes 1 h instead of 6'],
    [rated, '4'],
    [rated, 'no, 4 people left the team'],
    [rated, 'no, make it 4 lines'],
    [rated, 'no, 5'],
    [rated, 'should it be 4?'],
    [rated, 'no'],
    [rated, 'no, leadership is hard'],
    [noMark, '3 partners signed'],
    [noMark, 'what does 3 mean?'],
    [noDimension, 'what does leadership ask'],
    [noDimension, 'compare ops'],
    [noDimension, 'leadership and ops'],
    [rated, 'and tech 3 partners'],
    [rated, 'leadership took 3 of my last afternoons'],
    [subject('readiness'), 'ops 2'],
    [paused, 'no, make it three'],
    [weeks, 'three'],
    [stopped, 'no, 16:00'],
    [nudged, 'I am back to square one'],
    [nudged, 'pause it, please, off to Goa'],
    [noted, 'it was hard'],
    [noted, 'it was last Tuesday that the client called'],
    [noted, 'no, next Tuesday'],
    [noted, 'Tuesday'],
    [noted, 'two other teams already use it'],
    [hinted, 'what does leadership ask'],
    [hinted, 'I ran the audit with two partners'],
    [hinted, 'compare mgr iii and sr mgr'],
    [hinted, 'thanks, that is all now'],
    [noted, 'tag it mgr iii'],
    [noted, 'save it as a pdf'],
    [noted, 'hang on, not that one'],
    [noted, 'change the customer meeting to 4'],
    [hinted, 'CSAT stood at 4.2 of 5 last quarter, after 4.6 in the one before.'],
    [hinted, 'closed out the 3 oldest escalations this week'],
    [noted, 'note: another deal signed'],
    [noted, 'show me leadership instead of ops'],
    [noted, 'compare leadership rather than ops'],
    [noted, 'now show me examples instead of text'],
    [noted, 'leadership instead of ops'],
    [noted, 'the impact that Mgr III should have'],
    [noted, 'the result is on which level'],
    [noted, 'the result was on which level'],
    [noted, 'a result is expected of Sr. Mgr'],
    [noted, 'impact, what does it mean'],
    [noted, 'result: what does leadership ask'],
    [noted, 'add a note'],
    [noted, 'record a note'],
    [noted, 'record'],
    [rated, 'show me ops 3'],
    [rated, 'what about tech 4'],
    [rated, 'tell me about operations one'],
    [rated, 'and customers for two'],
    [noDimension, 'show me ops'],
    [noDimension, 'tell me about leadership'],
    [deleting, 'send it'],
    [deleting, 'yes, send it'],
    [sending, 'delete them'],
    [sending, 'remove the files'],
    [subject('notes.add'), 'tag it leadership'],
    [subject('compare'), '20th instead of 25th'],
    [subject('notes.add', { note }), 'no, keep it up'],
    [deleting, 'no, delete the other one'],
    [deleting, 'yes, and rate leadership 3'],
    [deleting, 'stop'],
    [deleting, 'ok'],
    [nudged, 'no, thanks'],
    [nudged, 'it is Tuesday'],
    [paused, 'no, never mind'],
    [subject('compare', { dimensions: ['leadership'] }), 'no, make it 4'],
  ])('after %o: “%s”', (last, text) => {
    expect(goOn(last, text)).toBeUndefined()
  })

  test('in a channel nothing is answered or corrected so', () => {
    const here = { room: 'channel', context: { last: rated }, today } as const
    expect(meaningOf({ vocabulary, rules }, 'no, make it 4', here).decided.intent.kind).not.toBe('rate')
  })
})
