import { addDays } from '../../../domain/dates.ts'
import { isNews } from '../../../domain/own/news.ts'
import { claimNews, tellAgain } from '../../../store/news.ts'
import type { AskerReply } from '../../answer.ts'
import { lookFor } from '../../news/look.ts'
import type { Me, Own } from '../../person/me.ts'
import type { FeatureOf } from '../feature.ts'
import { keptReply, laterReply, newsReply, noNewsReply, retagReply } from './reply.ts'
import * as spec from './spec.ts'

export const news: FeatureOf<typeof spec.news> = {
  ...spec.news,
  handleOwn: (own, me, { act }) => answerNews(own, me, act),
}

/** For how long `later` is. */
const laterDays = 7

/** What a person does with what is new. */
async function answerNews(own: Own, me: Me, act: spec.NewsAct): Promise<AskerReply> {
  const look = await lookFor(own, me)
  if (!look) return act === 'keep' ? keptReply(me) : noNewsReply(me)
  const { newest, news } = look
  const { vault, now } = own
  await claimNews(vault, me.owner, newest, now())
  switch (act) {
    case 'show':
      return isNews(news) ? { ...newsReply(news, me), changed: true } : noNewsReply(me)
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
