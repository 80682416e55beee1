import type { Decision } from '../slack.ts'
import type { World } from '../world.ts'

/** Slack's own page, on which somebody lets an app into a workspace of theirs. */
export function allowPage(name: string, worlds: readonly World[], query: URLSearchParams): string {
  const rows = worlds.flatMap(({ state }) => {
    const people = state.people.filter(({ bot, deleted, guest, home }) => !(bot || deleted || guest || home))
    const admins = people.filter(({ admin }) => admin)
    return admins.map(({ id, realName }) => {
      const to = (answer: Decision) => {
        const asked = new URLSearchParams(query)
        asked.set('workspace', state.team.id)
        asked.set('user', id)
        return `<a href="/oauth/v2/${answer}?${escaped(asked.toString())}">${labels[answer]}</a>`
      }
      const all = state.enterprise ? ` · ${to('allow-everywhere')}` : ''
      return `<li>${escaped(state.team.name)} (${state.team.id}), as ${escaped(realName)}: ${to('allow')}${all} · ${to('deny')}</li>`
    })
  })
  const scopes = escaped(query.get('scope') ?? '').replaceAll(',', ', ')
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Allow ${escaped(name)}?</title>
<h1>${escaped(name)} asks to come into a workspace</h1><p>It may then: ${scopes}.</p><ul>${rows.join('')}</ul></html>`
}

const labels = { allow: 'Allow', 'allow-everywhere': 'Allow for the whole organization', deny: 'Cancel' }

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
