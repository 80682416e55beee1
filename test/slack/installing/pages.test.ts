import { request } from 'node:http'
import { describe, expect, test } from 'vitest'
import { findInstallation, readTokens } from '../../../src/store/installations/installations.ts'
import { hours, twoWorkspaces } from './many.ts'

const minutes = (count: number) => hours(count / 60)

describe('adding the bot to Slack', () => {
  test('goes from a page of ours to Slack’s, and back to one that opens the direct message', async () => {
    const { north, vault, start, page, say } = await twoWorkspaces()
    await start()
    const first = await page('/slack/install')
    expect(first).toMatchObject({ status: 200, html: expect.stringContaining('Add to Slack') })
    expect(first.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(first.cookie).not.toBe('')
    // Slack’s own page, as a browser shows it.
    const allow = await page(first.slackPage)
    expect(allow.html).toContain('chat:write')
    const [, to = ''] = /href="(\/oauth\/v2\/allow[^"]*T07NRTHWND1[^"]*)"/.exec(allow.html) ?? []
    const back = await page(new URL(to.replaceAll('&amp;', '&'), first.slackPage).href)
    const done = await page(back.headers.get('location') ?? '', first.cookie)
    expect(done).toMatchObject({ status: 200, html: expect.stringContaining('Level Guide is in Northwind') })
    expect(done.html).toContain('slack://app?team=T07NRTHWND1&amp;id=A07LVLGD3X8&amp;tab=messages')
    expect(done.html).toContain('https://slack.com/app_redirect?team=T07NRTHWND1&amp;app=A07LVLGD3X8')
    expect(await findInstallation(vault.db, north.teamId)).toMatchObject({
      installedBy: north.person('marcus').id,
      botUserId: north.botUserId,
      state: 'live',
    })
    expect(await say(north, 'levels')).toContain('Mgr III')
  })

  test('that is cancelled changes nothing', async () => {
    const { north, vault, start, page } = await twoWorkspaces()
    await start()
    const { slackPage, cookie } = await page('/slack/install')
    const back = await page(north.install('marcus', slackPage, 'deny'), cookie)
    expect(back).toMatchObject({ status: 400, html: expect.stringContaining('Nothing was added') })
    expect(await findInstallation(vault.db, north.teamId)).toBeUndefined()
  })

  test('works once, within ten minutes, in the browser that began it', async () => {
    const { north, vault, start, page, advance } = await twoWorkspaces()
    await start()
    const { slackPage, cookie } = await page('/slack/install')
    const back = north.install('marcus', slackPage)
    const stale = { status: 400, html: expect.stringContaining('This link doesn’t work any more') }
    expect(await page(back)).toMatchObject(stale)
    expect(await page(back, 'slack-app-oauth-state=another')).toMatchObject(stale)
    expect(await page(back, cookie)).toMatchObject({ status: 200 })
    const { version } = (await findInstallation(vault.db, north.teamId)) ?? {}
    expect(await page(back, cookie)).toMatchObject(stale)
    const late = await page('/slack/install')
    const lateBack = north.install('marcus', late.slackPage)
    advance(minutes(11))
    expect(await page(lateBack, late.cookie)).toMatchObject(stale)
    expect(await findInstallation(vault.db, north.teamId)).toMatchObject({ version })
  })

  test('from Slack’s admin pages, without a state, is asked for once more and not taken blindly', async () => {
    const { north, slack, vault, start, page } = await twoWorkspaces()
    await start()
    const direct = `${slack.url}/oauth/v2/authorize?client_id=1234567890.2345678901&scope=chat:write`
    const once = await page(north.install('marcus', direct))
    expect(once).toMatchObject({ status: 200, html: expect.stringContaining('One more step') })
    expect(await findInstallation(vault.db, north.teamId)).toBeUndefined()
    expect(await page(north.install('marcus', once.slackPage), once.cookie)).toMatchObject({ status: 200 })
    expect(await findInstallation(vault.db, north.teamId)).toMatchObject({ state: 'live' })
  })

  test('in one workspace of an organisation serves its people, wherever they are at home', async () => {
    const { north, start, add, say } = await twoWorkspaces({ enterprise: 'workspace' })
    await start()
    await add(north)
    expect(await say(north, 'note ops: cut the list', 'wanda')).toContain('Saved')
    expect(await say(north, 'my notes', 'wim')).not.toContain('cut the list')
  })

  test('that Slack does not finish says what to do, under a reference that the log has', async () => {
    const { north, start, add, page, logged } = await twoWorkspaces()
    await start()
    north.setFaults({
      rules: [{ method: 'oauth.v2.access', fault: { kind: 'refusal', error: 'fatal_error' } }],
    })
    // The first is refused when the code is exchanged, the other on Slack’s own page.
    for (const failed of [
      await add(north),
      await page('/slack/oauth_redirect?error=invalid_scope&state=1'),
    ]) {
      expect(failed).toMatchObject({ status: 500, html: expect.stringContaining('was not added') })
      const [, reference = ''] = /reference: <b>(\S+)<\/b>/.exec(failed.html) ?? []
      expect(reference).not.toBe('')
      expect(logged.join('')).toContain(`"reference":"${reference}"`)
    }
    expect(logged.join('')).toContain('"code":"invalid_scope"')
    await page('/slack/oauth_redirect?error=<script>')
    expect(logged.join('')).not.toContain('script>')
  })

  test('costs little when strangers ask for the page all the time, and nothing of their words is shown', async () => {
    const { vault, start, page, logged, base } = await twoWorkspaces()
    await start()
    for (let asked = 0; asked < 121; asked += 1) await page('/slack/install')
    expect((await page('/slack/install')).status).toBe(429)
    const rows = await vault.db.selectFrom('install_state').select('id').execute()
    expect(rows.length).toBeLessThanOrEqual(120)
    const odd = await page('/slack/oauth_redirect?code=<script>x</script>&state=<script>y</script>')
    expect(odd).toMatchObject({ status: 400, html: expect.not.stringContaining('<script>') })
    for (const path of ['/slack/elsewhere', '//', '/slack/install/..%2f'])
      expect((await fetch(`${base}${path}`)).status).toBe(404)
    expect(logged.join('')).not.toMatch(/"level":[56]0/)
    const { status } = await fetch(new URL('/slack/install', (await page('/readyz')).url), { method: 'POST' })
    expect(status).toBe(404)
  })
})

test('no token is in the log or on a page', async () => {
  const { north, vault, start, add, say, logged, calls } = await twoWorkspaces({ expiresIn: 43_200 })
  await start()
  const { html } = await add(north)
  await say(north, 'levels')
  const { botToken = '', refreshToken = '' } = (await readTokens(vault, north.teamId)) ?? {}
  expect(botToken).toMatch(/^xoxe\.xoxb-/)
  expect(refreshToken).toMatch(/^xoxe-1-/)
  expect(calls(north, 'chat.postMessage')).not.toEqual([])
  for (const secret of [botToken, refreshToken]) expect(logged.join('') + html).not.toContain(secret)
})

test('the host to listen at is a setting', async () => {
  const { start, slack } = await twoWorkspaces()
  const { port } = await start()
  expect(slack.url).toContain('127.0.0.1')
  const elsewhere = () =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.2', port, path: '/livez' }, resolve).on('error', reject).end()
    })
  await expect(elsewhere()).rejects.toThrow('ECONNREFUSED')
})
