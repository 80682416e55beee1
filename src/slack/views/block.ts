import type { types } from '@slack/bolt'

/** Slack's chart: docs.slack.dev, data visualization block; @slack/types 3.2 lacks it. */
export type DataVisualization = {
  readonly type: 'data_visualization'
  readonly block_id?: string
  readonly title: string
  readonly chart: {
    readonly type: 'bar'
    readonly series: readonly {
      readonly name: string
      readonly data: readonly { readonly label: string; readonly value: number }[]
    }[]
    readonly axis_config: { readonly categories: readonly string[] }
  }
}

export type Block = types.KnownBlock | DataVisualization
