import type { Me } from './me.ts'

export const profileText = (
  { current, target, guideline, profile, isRoleOpen }: Me,
  you: 'You' | 'you' = 'you',
): string => {
  const levels = isRoleOpen
    ? 'have chosen no role yet'
    : `are ${current.short}, aiming for ${target.short} (${guideline.role})`
  return `${you} ${levels}; hints are ${profile.hints ? 'on' : 'off'}`
}
