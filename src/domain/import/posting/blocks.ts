import type { Block, LeftOut, ReadDocument } from '../blocks.ts'
import { isFurniture } from '../furniture.ts'

/** Buttons and links of job sites. */
const jobSite =
  /^(apply( now| here| for this (job|role|position))?|apply (with|via|on) .{1,30}|(save|share|print|report|email)( (this )?(job|posting|role))?|refer a friend|similar (jobs|roles)|related jobs|back to (search|jobs|results|all jobs).{0,20}|(accept|reject|manage)( all)? cookies|cookie (settings|policy|preferences)|privacy (policy|notice)|show (more|less)|read more|view all jobs.{0,20}|job alerts?|create (a )?job alert|easy apply|\d+ applicants?)$/i

/** The blocks of a posting without the words of the site around it. */
export function postingBlocks({ blocks }: ReadDocument): {
  readonly blocks: Block[]
  readonly leftOut: LeftOut[]
} {
  const isSite = (block: Block) =>
    'text' in block && !('label' in block) && (jobSite.test(block.text) || isFurniture(block.text))
  const site = blocks.filter(isSite)
  return {
    blocks: blocks.filter((block) => !site.includes(block)),
    leftOut: site.flatMap((block) =>
      'text' in block
        ? [{ at: block.at, text: block.text, why: 'words of the page, not of the document' }]
        : [],
    ),
  }
}
