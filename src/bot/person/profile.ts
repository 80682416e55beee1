import type { Me } from './me.ts'

export const profileText = (
  { current, target, guideline, profile }: Me,
  you: 'You' | 'you' = 'you',
): string =>
  `${you} are ${current.short}, aiming for ${target.short} (${guideline.role}); hints are ${profile.hints ? 'on' : 'off'}`
