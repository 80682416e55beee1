import type { ServerResponse } from 'node:http'

type Page = {
  readonly status: number
  readonly title: string
  /** In HTML. */
  readonly body: string
  /** Where the browser goes on by itself. */
  readonly opens?: string
}

const name = 'Level Guide'

/** What somebody sees who wants the bot in their workspace; `slackUrl` is Slack's page, on which they let it in. */
export const installPage = (slackUrl: string): string =>
  html({
    title: `Add ${name} to Slack`,
    body: `<p>${name} tells people what each level of their role asks of them, and keeps their notes for them alone.</p>
<p><a class="button" href="${escaped(slackUrl)}">Add to Slack</a></p>
<p class="small">Slack shows you next what the bot may do, and asks you to allow it. Your workspace may want an admin to approve it first.</p>`,
  })

/** Came back from Slack’s admin pages without having begun here: whether it was them who let the bot in, nobody knows. */
export const onceMorePage = (slackUrl: string): string =>
  html({
    title: 'One more step',
    body: `<p>Press <b>Add to Slack</b> to finish. This makes sure that it’s really you who is adding ${name}.</p>
<p><a class="button" href="${escaped(slackUrl)}">Add to Slack</a></p>`,
  })

type Added = { readonly name: string; readonly teamId: string; readonly appId: string }

/** Opens the direct message in the app, or in the browser. */
export function addedPage({ name: workspace, teamId, appId }: Added): Page {
  const team = encodeURIComponent(teamId)
  const app = encodeURIComponent(appId)
  const inApp = `slack://app?team=${team}&id=${app}&tab=messages`
  const inBrowser = `https://slack.com/app_redirect?team=${team}&app=${app}`
  return {
    status: 200,
    title: `${name} is in ${workspace}`,
    opens: inApp,
    body: `<p>Slack opens now, at your direct message with ${name}. Say <b>hello</b> there, or type <b>/level help</b> anywhere.</p>
<p><a class="button" href="${escaped(inApp)}">Open Slack</a></p>
<p class="small">Doesn’t open? <a href="${escaped(inBrowser)}">Open it in the browser.</a></p>`,
  }
}

const again = '<p><a class="button" href="/slack/install">Start again</a></p>'

export const cancelledPage: Page = {
  status: 400,
  title: 'Nothing was added',
  body: `<p>You pressed <b>Cancel</b> in Slack, or an admin has to approve the app first. Nothing changed in your workspace.</p>${again}`,
}

export const staleLinkPage: Page = {
  status: 400,
  title: 'This link doesn’t work any more',
  body: `<p>It was used before, it is older than ten minutes, or it was opened in another browser. Nothing was added.</p>${again}`,
}

/** Slack adds an app to an organisation first, and to its workspaces only when an admin says which. */
export function addedToAllPage({
  name: organisation,
  id,
  appId,
}: Pick<Added, 'name' | 'appId'> & { readonly id: string }): Page {
  const address = `https://app.slack.com/manage/${encodeURIComponent(id)}/integrations/profile/${encodeURIComponent(appId)}/workspaces/add`
  return {
    status: 200,
    title: `${name} is in ${organisation}`,
    body: `<p>One step is left: choose the workspaces of ${escaped(organisation)} whose people may use it. What people kept in a workspace that had ${name} before moves along.</p>
<p><a class="button" href="${escaped(address)}">Choose Workspaces</a></p>
<p class="small">Have you chosen them? Then people find ${name} among their apps, or type <b>/level help</b> anywhere.</p>`,
  }
}

export const beingDestroyedPage: Page = {
  status: 503,
  title: 'Try again in a few minutes',
  body: `<p>${name} was removed from this workspace a while ago, and its old data is being deleted right now. Nothing was added.</p>${again}`,
}

export const tooManyPage: Page = {
  status: 429,
  title: 'Try again in a minute',
  body: '<p>Many people are adding the app right now.</p>',
}

export const failedPage = (reference: string): Page => ({
  status: 500,
  title: `${name} was not added`,
  body: `<p>Slack didn’t finish it, or something is wrong here. Start again; if that doesn’t help, tell the operator this reference: <b>${escaped(reference)}</b></p>${again}`,
})

export function sendPage(response: ServerResponse, page: Page): void {
  setPageHeaders(response)
  response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(html(page))
}

/** No other page may show these in a frame, and nothing of their address goes to the next one. */
export function setPageHeaders(response: ServerResponse): void {
  response.setHeader('cache-control', 'no-store')
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  )
  response.setHeader('referrer-policy', 'no-referrer')
  response.setHeader('x-content-type-options', 'nosniff')
}

const style = `body{font:17px/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem;color:#1d1c1d;background:#fff}
h1{font-size:1.6rem;line-height:1.25}.small{font-size:.9rem;color:#55535a}a{color:#1d4e4a}
.button{display:inline-block;padding:.6rem 1.2rem;border-radius:.5rem;background:#1d4e4a;color:#fff;text-decoration:none;font-weight:600}
@media(prefers-color-scheme:dark){body{color:#e8e6e3;background:#1a1d21}.small{color:#b5b3b0}a{color:#8fd0c9}.button{background:#8fd0c9;color:#10201e}}`

const html = ({ title, body, opens }: Omit<Page, 'status'>): string =>
  `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>${opens === undefined ? '' : `<meta http-equiv="refresh" content="1; url=${escaped(opens)}">`}
<style>${style}</style></head>
<body><main><h1>${escaped(title)}</h1>
${body}
</main></body></html>`

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
