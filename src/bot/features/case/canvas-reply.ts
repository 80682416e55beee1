import type { Canvas } from '../../../store/canvases/canvases.ts'
import type { AskerReply, Button } from '../../answer.ts'
import type { LoadedCase } from '../../case/loading.ts'
import type { NoCanvas } from '../../person/canvases.ts'

export const deleteCanvas = ({ id }: Pick<Canvas, 'id'>): Button => ({
  label: 'Delete Canvas',
  asks: { kind: 'case.do', act: 'gone', id },
})

const yourCase: Button = { label: 'Your Case', asks: { kind: 'case' } }

export const canvasReply = ({ made }: LoadedCase, canvas: Canvas): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: `Your case for ${made.target.short} is in a canvas that only you can open. You can change it there.`,
  parts: [
    { kind: 'text', text: [{ text: 'Open the canvas', url: canvas.url }] },
    {
      kind: 'text',
      text: 'It’s a copy of your case as it is now. Later changes here don’t reach it. Who you share it with in Slack is up to you.',
    },
    { kind: 'choices', choices: [deleteCanvas(canvas), yourCase] },
  ],
})

const reasons: Readonly<Record<NoCanvas, string>> = {
  'none-here':
    'This workspace has no canvases for me: they need a paid plan, and an admin’s permission for me to make them.',
  'not-alone': 'Slack would have shown it to others too, so I put nothing in it.',
  'not-known': 'Slack didn’t tell me who else could open it, so I put nothing in it.',
  'too-long': 'Your case is too long for one canvas.',
  'not-now': 'Slack didn’t confirm it, so I’m deleting what it may have made. Try again in a minute.',
}

/** The files are there all the same. */
export const noCanvasReply = ({ made, kept }: LoadedCase, no: NoCanvas): AskerReply => ({
  for: 'asker',
  summary: `There’s no canvas of your case for ${made.target.short}. ${reasons[no]} You can get it as a Word document and as Markdown.`,
  parts: [
    {
      kind: 'choices',
      choices: [
        {
          label: 'Get Document',
          asks: kept?.closedOn
            ? { kind: 'case.do', act: 'file', id: kept.id }
            : {
                kind: 'case.do',
                act: 'document',
                guideline: made.guideline.id,
                levels: [made.target.id],
              },
          main: true,
        },
      ],
    },
  ],
})

/** `waits`: the chat product did not delete it yet. */
export const canvasGoneReply = (waits: boolean): AskerReply => ({
  for: 'asker',
  changed: true,
  summary: waits
    ? 'Slack couldn’t delete the canvas just now. I’ll keep trying. Your case stays.'
    : 'The canvas is deleted. Your case stays.',
  parts: [{ kind: 'choices', choices: [yourCase] }],
})

export const noSuchCanvasReply: AskerReply = {
  for: 'asker',
  summary: 'That canvas is already gone. Your case stays.',
  parts: [{ kind: 'choices', choices: [yourCase] }],
}
