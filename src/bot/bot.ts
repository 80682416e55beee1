import type { Schedule } from '../domain/schedule/schedule.ts'
import type { Learned } from '../reading/learned/model.ts'
import { suggestedDimensions } from '../reading/topics/suggested.ts'
import { understand } from '../reading/understand.ts'
import type { Order } from '../store/events/order.ts'
import { addView, isThere, removeView, type Shows } from '../store/shares/views.ts'
import type { Owner } from '../store/vault.ts'
import type { Answer, AskerAnswer, RoomAnswer } from './answer.ts'
import { tendCanvases } from './canvases/tending.ts'
import { worded } from './codec.ts'
import { consulting } from './consulting.ts'
import { subjectOf } from './context/subject.ts'
import { type Answered, counted } from './counted.ts'
import type { OpenView, Submitted, Taken, Vote } from './doors.ts'
import { factsOf } from './facts.ts'
import type { Reading } from './features/features.ts'
import { vote } from './features/feedback/handle.ts'
import { noSuchVote } from './features/feedback/reply.ts'
import { sentRecap } from './features/recap/show.ts'
import { unlessForgotten } from './forgotten.ts'
import type { Filled, Form } from './form.ts'
import { homeFor } from './home/home.ts'
import { type Mind, mindOf } from './mind.ts'
import { historyOf, type PublishedIn } from './news/history.ts'
import type { Draft } from './notes/form.ts'
import { openNoteForm } from './notes/opening.ts'
import { tendDepartures } from './person/departures.ts'
import { meOf, type Own } from './person/me.ts'
import { isOpen, openPart, refusalFor } from './person/outsiders.ts'
import type { DroppedFiles, PublishingMeans } from './person/publishing.ts'
import type { ReachMeans } from './person/reach.ts'
import { wordedReach } from './person/worded-reach.ts'
import { answerTo, received } from './pipeline.ts'
import { sampleOf } from './publish-sample.ts'
import type { Asker, Conversation, Room } from './question.ts'
import { strangerReply } from './replies/refusals.ts'
import { invitedReply } from './replies/welcome.ts'
import { takenBackReply } from './shares/reply.ts'
import { tendShares } from './shares/tending.ts'
import { featureOfForm, redrawForm, submitForm } from './submit.ts'
import { takeFiles } from './words-beside-files.ts'

/** All that a chat product knows of the bot. */
export type Bot = {
  /** `order`: what brought the words; asked again with the same one, it changes nothing more. */
  readonly ask: (
    asker: Asker,
    text: string,
    room: Room,
    conversation?: Conversation,
    order?: Order,
  ) => Promise<Answer>
  /** A form for a note that begins with what the chat product knows. */
  readonly draft: (asker: Asker, draft: Draft) => Promise<AskerAnswer>
  readonly submit: (asker: Asker, form: Filled, order?: Order) => Promise<Submitted>
  /** A form with what is filled in so far, after a choice that other fields hang on; undefined where none do. */
  readonly redraw: (asker: Asker, form: Filled) => Promise<Form | undefined>
  /** A JSON file that the asker sent in a direct message; `order` as above. */
  readonly receive: (asker: Asker, content: string, order?: Order) => Promise<AskerAnswer>
  /**
   * Files that the asker sent in a direct message, perhaps with words; no answer where the words are what is meant.
   * `unread` is to be said with the answer.
   */
  readonly drop: (asker: Asker, files: DroppedFiles, text: string, order?: Order) => Promise<Taken>
  readonly home: (asker: Asker) => Promise<AskerAnswer>
  /**
   * A view shows what is somebody's, or is about to: it is covered once that is taken back. An answer where that has
   * happened already: it is to stand in its place.
   */
  readonly opened: (asker: Asker, shows: Shows, view: OpenView) => Promise<AskerAnswer | undefined>
  /**
   * Ends shares that are over, tells who is to be told, covers what is gone, destroys what is of who left long ago: to be
   * called by the minute.
   */
  readonly tend: (teamId: string) => Promise<void>
  /** What comes to a person by itself, for the moment that it was due at. */
  readonly recap: (owner: Owner, schedule: Schedule, dueAt: Date) => Promise<AskerAnswer>
  /** Whether an answer helped: `answer` is an id of its own, `says` are the words that it carried. */
  readonly vote: (asker: Asker, vote: Vote, order?: Order) => Promise<AskerAnswer>
  /** Whether what these words ask for may be read by people of other organisations. */
  readonly isOpen: (says: string) => boolean
  /** What the bot says when it comes into a channel; `shared`: people of other organisations read along. */
  readonly introduce: (shared: boolean) => RoomAnswer
  /** What an assistant may ask of, for a person, or for anybody of the workspace: the data that they may see, and nothing of anybody's. */
  readonly consulted: (asker?: Asker) => Promise<Mind>
}

/** What a bot of one library is made with. */
type BotParts = Omit<Own, 'suggest' | 'search' | 'history' | 'publishing' | 'answerTo' | 'reach'> & {
  /** How people are reached who did not ask. */
  readonly reach?: ReachMeans | undefined
  /** Where documents are published. */
  readonly publishing?: PublishingMeans | undefined
  readonly learned: Learned
  /** Where guidelines that are in no file were published. */
  readonly published?: PublishedIn | undefined
  /** Told of each text that a person of this workspace types, and what it is taken to mean. */
  readonly heard?: (reading: Reading) => void
  readonly answered?: Answered | undefined
}

/** One bot of one library: each of its doors asks who it is, and puts the answer into words that a button can say. */
export function botOf({ learned, heard, answered, published, publishing, reach, ...parts }: BotParts): Bot {
  const suggest: Own['suggest'] = (text, guideline) => suggestedDimensions(mind.vocabulary, text, guideline)
  const own: Own = {
    ...parts,
    suggest,
    reach: reach && wordedReach(reach, parts.library, (owner) => homeFor(own, owner)),
    answerTo: (words) => factsOf(mind, words),
    search: (words, guideline) => mind.search(words, guideline),
    history: historyOf(parts.vault.db, parts.now, published),
    publishing: publishing && {
      ...publishing,
      files: published?.files ?? parts.library,
      sampleOf: (guideline) => sampleOf(mind, guideline),
    },
  }
  const mind = { ...mindOf({ library: own.library, learned, now: own.now, own }), own }
  const { library } = own
  const mindFor = (inHand: Order | undefined) => {
    const order = inHand && { ...inHand, before: new Set<string>() }
    return { ...mind, own: { ...own, vault: { ...own.vault, order, inHand } } }
  }
  const refused = async (asker: Asker) => {
    const refusal = await refusalFor(own, asker)
    return refusal && worded(refusal, library)
  }
  return {
    ask: (asker, text, room, conversation, order) =>
      counted(answered, async (asked) => {
        const told = (reading: Reading) => {
          asked(reading.intent.kind)
          heard?.(reading)
        }
        const message = { asker, text, room, conversation }
        return worded(await unlessForgotten(answerTo(mindFor(order), message, told)), library)
      }),
    draft: async (asker, draft) =>
      (await refused(asker)) ?? worded(openNoteForm(own, await meOf(own, asker), draft), library),
    submit: (asker, form, order) =>
      counted(
        answered,
        async (asked) => {
          const { kind, mayAsk } = featureOfForm(form.id)
          asked(kind)
          // To leave, and to say why an answer was of no use, is the right of everyone of whom something may be kept.
          const isRight = mayAsk === 'anyone' && !asker.elsewhere
          const refusal = isRight ? undefined : await refused(asker)
          if (refusal) return { kind: 'taken', answer: refusal }
          const taken = await submitForm({ ...own, vault: { ...own.vault, inHand: order } }, asker, form)
          return taken.kind === 'refused' ? taken : { kind: 'taken', answer: worded(taken.reply, library) }
        },
        ({ kind }) => (kind === 'taken' ? 'answered' : kind),
      ),
    redraw: async (asker, form) => ((await refused(asker)) ? undefined : redrawForm(own, asker, form)),
    receive: async (asker, content, order) => {
      const refusal = await refused(asker)
      return refusal ?? worded(await unlessForgotten(received(mindFor(order), asker, content)), library)
    },
    drop: async (asker, files, text, order) => {
      const inHand = { ...own, vault: { ...own.vault, inHand: order } }
      const taken = await unlessForgotten(takeFiles({ ...mind, own: inHand }, asker, files, text))
      const { reply, unread } = 'for' in taken ? { reply: taken, unread: undefined } : taken
      return { ...(reply && { answer: worded(reply, library) }), unread }
    },
    home: async (asker) => worded(await homeFor(own, asker), library),
    opened: async ({ teamId }, shows, { id: viewId, before }) => {
      const { db } = own.vault
      await addView(db, { teamId, viewId, shows }, own.now())
      if (before !== undefined) await removeView(db, teamId, before)
      return (await isThere(db, teamId, shows, own.now())) ? undefined : worded(takenBackReply, library)
    },
    tend: async (teamId) => {
      await tendShares(own, teamId)
      await tendCanvases(own, teamId)
      await tendDepartures(own, teamId)
    },
    recap: async (owner, schedule, dueAt) => worded(await sentRecap(own, owner, schedule, dueAt), library),
    isOpen: (says) => isOpen(mind, understand(mind, says).intent),
    consulted: consulting(own, learned),
    introduce: (shared) => worded(invitedReply(shared ? openPart(library) : library), library),
    vote: async (asker, { answer, helpful, says }, order) => {
      if (asker.elsewhere) return worded(strangerReply, library)
      const subject = subjectOf(understand(mind, says).intent, library)
      return worded(
        subject
          ? await unlessForgotten(vote(mindFor(order).own, asker, { answer, helpful, subject }))
          : noSuchVote,
        library,
      )
    },
  }
}
