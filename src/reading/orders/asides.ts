/** A text in small letters, parted at its marks; "Sr. Mgr" is one. */
export const partsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/['’‘ʼ`]/g, '')
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const mark =
  /(?<!\b(?:sr|jr|mgr|vs))[.](?=\s|$)|[!;,…\n()]|(?<=\?)|\s[-–—]+\s|—|\p{Extended_Pictographic}\uFE0F?/u

/**
 * Whether a part of a text only goes along with an order in another: a courtesy, an apology, a reason. It asks nothing,
 * joins nothing to it, wants nothing else, and is nobody else's.
 */
export const isAside = (part: string): boolean =>
  isCourtesy(part) ||
  (part.length <= longestReason &&
    !part.includes('?') &&
    !more.test(part.replace(/^(?:please|pls|kindly|also|now|just) /, '')))

export const isCourtesy = (part: string): boolean => courtesy.test(part)

const longestReason = 80
const courtesy =
  /^(?:(?:no|oh|ok|hey|hi|ah|sorry|yes),? )*(?:please|pls|wait|sorry|hi|hiya|hey|hello|oh|thanks|thank you|thx|cheers|ta|no|oh no|no no|yes|ok|hm+|argh|ugh|damn|lol|sigh|no (?:hard feelings|offen[cs]e|worries|rush|hurry|drama|big deal)|would you|will you|could you|can you|if (?:you|its|thats|possible|ok)\b.{0,20})\??$/
const more =
  /^(?:dont|do not|never|not yet|one day|someday|maybe|for example|and|but|then|or|if|unless|should|would|could|may|might|what|whats|how|when|why|who|where|which|is|are|do|does|he|she|they|imagine|suppose|show|list|compare|explain|give|tell|send|rate|score|note|save|record|log|add|set|change|move|nudge|remind|ping|pause|stop|resume|delete|remove|forget|export|edit|keep|leave|help|switch|turn)\b|\b(?:said|says|say|told|asked|wrote|writes|reads|means|mean\?|instead|nobody|whether|kidding|joking|never ?mind|nvm|second thoughts?)\b/
