// What points at an answer as a whole.

const which = String.raw`^\W*(?:(?:and|so|ok|okay|now) )*(?:which|what)(?: ones?| points?| parts?)?(?: (?:of|in|from|among) (?:those|these|them|that|it|there|this))? ?(?:is|are|['’]s|would be|will be)(?: really| actually| all)?`
export const isNew = new RegExp(String.raw`${which} (?:(?:brand )?new|added|extra)\b`, 'i')
export const isDifferent = new RegExp(String.raw`${which} different\b`, 'i')
/** "Only the new ones", "just show me what's new there" */
export const newOnes =
  /^\W*(?:(?:and|so|ok|okay|now|please|pls|only|just|but|show|give|list|see|me|tell|what about|how about)\b\W*)*(?:(?:the|those that are|those which are) (?:new|added) (?:ones?|points?|parts?|things?|stuff|expectations?|bits?|items?)|(?:the ones|those|what)(?: that| which)?(?: are| is|['’]s)? new (?:there|in (?:it|that|there|those|them)|about (?:it|that)))(?:[\s.,!?]|\b(?:please|pls|only|then|at|for|though)\b)*$/i
export const beside =
  /^\W*(?:(?:and|so|ok|okay|please|can you|could you|now) )*(?:(?:put|show|set|lay|see|give me|list|have) (?:me )?)?(?:for )?(?:both|them|these|those|the two|it|that)(?: of (?:them|those|these))?(?: levels?)?,? (?:next to each other|side by side|beside each other|together|against each other)\W*(?:please|pls)?\W*$/i
