import { isNews, type News, newsOf } from '../../domain/own/news.ts'
import { type Newest, readNews } from '../../store/news.ts'
import { listNotes } from '../../store/notes/note-list.ts'
import type { Me, Own } from '../person/me.ts'

type Look = { readonly newest: Newest; readonly told: boolean; readonly news: News }

/** What is new for this person; undefined where their guideline never changed, or nothing is kept of them. */
export async function lookFor(own: Own, me: Me): Promise<Look | undefined> {
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
  return look && !look.told && isNews(look.news) ? look.news : undefined
}
