import signs from 'emojilib/simplemap.json' with { type: 'json' }
import type { ReactNode } from 'react'

/** Names that Slack gives to what others call differently. */
const slackNames: Readonly<Record<string, string>> = {
  simple_smile: '🙂',
  thumbsup: '👍',
  thumbsdown: '👎',
  thinking_face: '🤔',
  hugging_face: '🤗',
  face_with_rolling_eyes: '🙄',
  spiral_calendar_pad: '🗓️',
  green_circle: '🟢',
  yellow_circle: '🟡',
  orange_circle: '🟠',
  large_blue_circle: '🔵',
  large_green_circle: '🟢',
  large_yellow_circle: '🟡',
  large_orange_circle: '🟠',
  large_purple_circle: '🟣',
  large_brown_circle: '🟤',
  large_red_square: '🟥',
  large_green_square: '🟩',
  large_yellow_square: '🟨',
}

const known = new Map(Object.entries(signs))

const skinTones = ['🏻', '🏼', '🏽', '🏾', '🏿']

/** `tada`, `+1::skin-tone-3`: the sign, or undefined where there is none of this name. */
export function emojiSign(name: string): string | undefined {
  const [base = '', tone] = name.split('::skin-tone-')
  const sign = slackNames[base] ?? known.get(base)
  return sign === undefined ? undefined : sign + (skinTones[Number(tone) - 2] ?? '')
}

export function Emoji({ name }: { name: string }): ReactNode {
  const sign = emojiSign(name)
  if (sign === undefined) return `:${name}:`
  return (
    <span className="emoji" role="img" aria-label={name.replaceAll('_', ' ')} title={`:${name}:`}>
      {sign}
    </span>
  )
}
