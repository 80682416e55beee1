import { quotedIn } from './quoted.ts'

/**
 * Whether what is to be kept tells of the asker's own work: of them or theirs, of something counted, or as one who did
 * it. "The bot is slow, log that", "ok, note that" and "I did nothing on it, record that" do not.
 */
export function tellsOwnWork(text: string): boolean {
  const line = text
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, '')
    .trim()
  if (quotedIn(text).length > 0 || line.split(/\s+/).length < fewest) return false
  if (ofTheBot.test(line) || nothing.test(line) || ofOthers.test(line)) return false
  return own.test(line) || /\d/.test(line) || deed.test(line)
}

const fewest = 3
const own = /\b(?:i|ive|id|im|we|weve|wed|my|our|mine|ours|us)\b/
/** Without a doer: "took a risk on the new service and it paid off". */
const deed = /^(?:[\p{L}]+ed|took|ran|sat|built|wrote|rewrote|led|won|held|gave|made|got|hired|sold|taught) /u
/** What the bot or the document says, and how one finds that. */
const ofTheBot =
  /\b(?:this|that|your|the) (?:\p{L}+ )?(?:bot|answer|reply|guide|guideline|comparison|export|docs?|dimension|bullet|point|wording|link|version|list|phrase|sentence|line)\b|\bi (?:really |do )?(?:like|love|hate|prefer|agree|disagree|think|guess|wonder|hope)\b/u
const nothing =
  /\b(?:i|we) (?:(?:do|did|have|had|was|were|am|are|can|could|will|would)(?:nt| not)|dont|didnt|havent|hadnt|wasnt|werent|cant|couldnt|never|have nothing|had nothing|did nothing|got nothing|have no|had no)\b|\bnot (?:me|mine|i|us|ours)\b/
/** Whose wish or work it was. */
const ofOthers = /\b(?:told|asked|tells|asks|wants|wanted|reminded|urged) (?:me|us) to\b|^(?:can|could) you\b/
