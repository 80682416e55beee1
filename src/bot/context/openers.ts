/** Said before what is meant instead. */
export const takesBack = 'no|nope|nah|oh|ah|oops|wait|sorry|hm+|argh|well|actually|rather'

/** What is meant instead, behind the words that take something back: "no, make it 4". */
export const correctedIn = (text: string): string | undefined => correcting.exec(text)?.[1]

const correcting = new RegExp(
  String.raw`^\s*(?:(?:(?:${takesBack}|hang on|hold on|i (?:mean|meant)|better|correction|(?:please |pls )?(?:make|change) (?:it|that)(?: to)?|(?:it|that) should be|should be|should have been|not \S+ but)(?:[\s,.!:–—-]+|$))+)(.+)$`,
  'is',
)
/** Without the small words around it. */
export const plainly = (words: string): string =>
  words
    .replace(/(?:[\s,.!:–—-]|\b(?:please|pls|thanks|thank you|then|instead|sorry|rather|actually)\b)+$/gi, '')
    .replace(/^(?:(?:a|an|say|maybe make it|for|in|on (?=\p{L}+$)|it['’]?s|to|the|please)\s+)+(?=\S)/iu, '')
    .trim()
