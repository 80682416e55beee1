import { isNews } from '../../domain/own/news.ts'
import { unlessFull } from '../../store/database/errors.ts'
import { claimNews } from '../../store/news.ts'
import { lookFor } from '../news/look.ts'
import { newsParts } from '../news/reply.ts'
import type { Decorator } from './told.ts'

/** What is new for the person stands below a private answer, once. */
export const withNews: Decorator = async ({ own, me, quiet }, answer) => {
  const isForm = answer.for === 'asker' && answer.form !== undefined
  if (!me || quiet || me.first || isForm) return answer
  const look = await lookFor(own, me)
  if (!look || look.told) return answer
  const claim = claimNews(own.vault, me.owner, look.newest, own.now())
  if (!(await unlessFull(claim, false))) return answer
  return isNews(look.news) ? { ...answer, parts: [...answer.parts, ...newsParts(look.news, me)] } : answer
}
