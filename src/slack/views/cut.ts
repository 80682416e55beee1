import type { Span } from '../../bot/answer.ts'

/** At most `max` characters, with an ellipsis where something was left out; never half a surrogate pair. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Spans cut into runs of at most `max` characters each, at a space where there is one; joined again they are the spans. */
export function cutSpans(spans: readonly Span[], max: number): Span[][] {
  const runs: Span[][] = [[]]
  let room = max
  for (const span of spans) {
    let rest = span.text
    while (rest.length > room) {
      const head = rest.slice(0, cutAt(rest, room))
      if (head) runs.at(-1)?.push({ ...span, text: head })
      rest = rest.slice(head.length)
      runs.push([])
      room = max
    }
    if (rest) runs.at(-1)?.push({ ...span, text: rest })
    room -= rest.length
  }
  return runs.filter((run) => run.length > 0)
}

function cutAt(text: string, room: number): number {
  if (room === 0) return 0
  const space = text.lastIndexOf(' ', room - 1) + 1
  const at = space > room / 2 ? space : room
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) ? at - 1 : at
}
