import type { Bot } from './bot.ts'

/** A bot whose place another can take. */
export type LiveBot = { readonly bot: Bot; readonly replace: (next: Bot) => void }

const never = async (): Promise<undefined> => undefined

/**
 * What was asked before the bot was replaced is answered by the bot that was asked. `renewed`: before each question,
 * the bot that takes its place, where there is one.
 */
export function liveBot(first: Bot, renewed: () => Promise<Bot | undefined> = never): LiveBot {
  let last = first
  const current = async (): Promise<Bot> => {
    const asked = last
    const next = await renewed()
    if (next) last = next
    return next ?? asked
  }
  return {
    bot: {
      ask: async (...asked) => (await current()).ask(...asked),
      draft: async (...asked) => (await current()).draft(...asked),
      redraw: async (...asked) => (await current()).redraw(...asked),
      submit: async (...asked) => (await current()).submit(...asked),
      drop: async (...asked) => (await current()).drop(...asked),
      receive: async (...asked) => (await current()).receive(...asked),
      opened: async (...asked) => (await current()).opened(...asked),
      tend: async (...asked) => (await current()).tend(...asked),
      home: async (...asked) => (await current()).home(...asked),
      recap: async (...asked) => (await current()).recap(...asked),
      vote: async (...asked) => (await current()).vote(...asked),
      consulted: async (...asked) => (await current()).consulted(...asked),
      isOpen: (...asked) => last.isOpen(...asked),
      introduce: (...asked) => last.introduce(...asked),
    },
    replace: (next) => {
      last = next
    },
  }
}
