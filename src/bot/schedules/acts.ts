/** What a nudge can be answered with by one tap. */
export const nudgeActs = ['add', 'nothing', 'tomorrow', 'skip', 'pause', 'why', 'stop'] as const
export type NudgeAct = (typeof nudgeActs)[number]
