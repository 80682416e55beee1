import { addDays } from '../../domain/dates.ts'
import { type News, newsOf } from '../../domain/own/news.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { claimNews, type Newest, readNews, tellAgain } from '../../store/news.ts'
import { listNotes } from '../../store/notes/note-list.ts'
import type { AskerAnswer } from '../answer.ts'
import { keptReply, laterReply, newsParts, newsReply, noNewsReply, retagReply } from '../replies/own/news.ts'
import type { Me, Own } from './me.ts'

/** For how long `later` is. */
const laterDays = 7

type Look = { readonly newest: Newest; readonly told: boolean; readonly news: News }

/** What is new for this person; undefined where their guideline never changed, or nothing is kept of them. */
async function lookFor(own: Own, me: Me): Promise<Look | undefined> {
  const versions = await own.history(me.guideline)
  const [current, ...earlier] = versions
  if (!current || earlier.length === 0) return undefined
  const newest = {
    guideline: me.guideline.id,
    digest: current.digest,
    earlier: earlier.map(({ digest }) => digest),
  }
  const state = await readNews(own.vault, me.owner, newest, own.now())
  if (!state) return undefined
  const news = newsOf(await listNotes(own.vault, me.owner), {
    versions,
    since: state.since.digest,
    target: me.target.id,
  })
  return { newest, told: state.told, news }
}

/** What the person was not told yet, to be shown where it stays until they look. */
export async function untold(own: Own, me: Me): Promise<News | undefined> {
  const look = await lookFor(own, me)
  return look && !look.told && look.news.cells.length > 0 ? look.news : undefined
}

/** A private answer, with what is new below it, once. */
export async function withNews(own: Own, me: Me, answer: AskerAnswer): Promise<AskerAnswer> {
  if (me.first || answer.form) return answer
  const look = await lookFor(own, me)
  if (!look || look.told) return answer
  const claim = claimNews(own.vault, me.owner, look.newest, own.now())
  if (!(await unlessFull(claim, false))) return answer
  return look.news.cells.length === 0
    ? answer
    : { ...answer, parts: [...answer.parts, ...newsParts(look.news, me)] }
}

export type NewsAct = 'show' | 'keep' | 'retag' | 'later'

/** What a person does with what is new. */
export async function answerNews(own: Own, me: Me, act: NewsAct): Promise<AskerAnswer> {
  const look = await lookFor(own, me)
  if (!look) return act === 'keep' ? keptReply(me) : noNewsReply(me)
  const { newest, news } = look
  const { vault, now } = own
  await claimNews(vault, me.owner, newest, now())
  switch (act) {
    case 'show':
      return news.cells.length > 0 ? { ...newsReply(news, me), changed: true } : noNewsReply(me)
    case 'keep':
      await tellAgain(vault, me.owner, newest, undefined)
      return keptReply(me)
    case 'later': {
      const again = addDays(now(), laterDays)
      await tellAgain(vault, me.owner, newest, again)
      return laterReply(again, me)
    }
    case 'retag':
      return news.notes.length > 0 ? retagReply(news, me) : noNewsReply(me)
  }
}
