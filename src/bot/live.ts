import type { Bot } from './bot.ts'

/** A bot whose place another can take. */
export type LiveBot = { readonly bot: Bot; readonly replace: (next: Bot) => void }

/** What was asked before the bot was replaced is answered by the bot that was asked. */
export function liveBot(first: Bot): LiveBot {
  let current = first
  return {
    bot: {
      ask: (...asked) => current.ask(...asked),
      draft: (...asked) => current.draft(...asked),
      submit: (...asked) => current.submit(...asked),
      receive: (...asked) => current.receive(...asked),
      home: (...asked) => current.home(...asked),
      vote: (...asked) => current.vote(...asked),
      isOpen: (...asked) => current.isOpen(...asked),
      introduce: (...asked) => current.introduce(...asked),
    },
    replace: (next) => {
      current = next
    },
  }
}
