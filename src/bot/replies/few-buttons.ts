import type { Button, ReplyPart } from '../answer.ts'

/** The first three in sight, what few need behind a menu. */
export const fewButtons = (buttons: readonly Button[]): ReplyPart =>
  buttons.length > 3
    ? { kind: 'choices', choices: buttons.slice(0, 3), more: buttons.slice(3) }
    : { kind: 'choices', choices: buttons }
