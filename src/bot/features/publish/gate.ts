import type { Owner } from '../../../store/vault.ts'
import type { AskerReply } from '../../answer.ts'
import type { Own } from '../../person/me.ts'
import type { Publishing } from '../../person/publishing.ts'
import { notHereReply } from '../../replies/refusals.ts'
import { notAllowedReply, notKnownReply } from './refusals.ts'

/** Does `work` for who may publish, as the chat product says right now; anybody else is told who may. */
export async function asPublisher<Done>(
  { publishing }: Own,
  owner: Owner & { readonly elsewhere?: boolean },
  work: (publishing: Publishing) => Promise<Done>,
  refusal = notAllowedReply,
): Promise<Done | AskerReply> {
  if (!publishing) return notHereReply
  if (owner.elsewhere) return refusal
  switch (await publishing.mayPublish(owner)) {
    case 'yes':
      return work(publishing)
    case 'no':
      return refusal
    case 'unknown':
      return notKnownReply
  }
}
