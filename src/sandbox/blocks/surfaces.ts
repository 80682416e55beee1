import { z } from 'zod'
import {
  actions,
  alert,
  context,
  contextActions,
  divider,
  header,
  image,
  input,
  markdown,
  section,
} from './basic.ts'
import { card, carousel, container } from './cards.ts'
import { dataVisualization } from './charts.ts'
import { richText } from './rich-text.ts'
import { dataTable, table } from './tables.ts'

export type Surface = 'message' | 'modal' | 'home'

const everywhere = [section, header, context, divider, actions, richText, image, input] as const

/** Where each block may stand: docs.slack.dev/blocks.json, less what was seen not to work there. */
const allowed = {
  message: z.discriminatedUnion('type', [
    ...everywhere,
    markdown,
    table,
    dataTable,
    dataVisualization,
    card,
    carousel,
    container,
    contextActions,
  ]),
  modal: z.discriminatedUnion('type', [...everywhere, alert]),
  home: z.discriminatedUnion('type', [...everywhere, dataTable, dataVisualization, card, carousel]),
} as const

export const blockLists = {
  message: z.array(allowed.message).max(50),
  modal: z.array(allowed.modal).max(100),
  home: z.array(allowed.home).max(100),
} as const
