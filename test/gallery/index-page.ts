import { looks } from './looks.ts'

export type Shot = { readonly what: string; readonly file: string }
export type Scene = { readonly name: string; readonly title: string; readonly shots: readonly Shot[] }

/** One page with every picture beside its other looks. */
export function indexPage(scenes: readonly Scene[], left: readonly string[]): string {
  const count = scenes.flatMap(({ shots }) => shots).length * looks.length
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Level Guide: gallery</title>
<style>
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; color-scheme: light dark; }
  .looks { display: flex; gap: 1rem; align-items: flex-start; overflow-x: auto; }
  figure { margin: 0; flex: none; }
  img { display: block; max-width: 46rem; border: 1px solid #8886; }
  figcaption, nav { font-size: .85rem; }
  nav { columns: 20rem; }
</style>
<h1>What the bot says</h1>
<p>${count} pictures from ${scenes.length} dialogues: in light, in dark, and on a phone with its parts opened.</p>
${left.length > 0 ? `<p>There was no time for: ${escaped(left.join(', '))}.</p>` : ''}
<nav>${scenes.map(({ name, title }) => `<a href="#${name}">${escaped(title)}</a>`).join('<br>')}</nav>
${scenes.map(sceneHtml).join('\n')}
</html>
`
}

const sceneHtml = ({ name, title, shots }: Scene): string =>
  `<h2 id="${name}">${escaped(title)}</h2>\n${shots.map(shotHtml).join('\n')}`

const shotHtml = ({ what, file }: Shot): string =>
  `<h3>${escaped(what)}</h3>\n<div class="looks">${looks
    .map(
      (look) =>
        `<figure><img loading="lazy" src="${file}-${look}.png" alt="${escaped(`${what}, ${look}`)}"><figcaption>${look}</figcaption></figure>`,
    )
    .join('')}</div>`

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
