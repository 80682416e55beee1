/** Slack's sizes (docs.slack.dev, Block Kit reference), in characters unless another thing is named. */
export const limits = {
  /** Blocks in a message. */
  blocks: 50,
  /** Slack advises 4,000 for a message's `text`, which notifications and screen readers take. */
  text: 4_000,
  header: 150,
  section: 3_000,
  /** Ours: an expectation, with its name before it, stays one line of a list. */
  item: 3_200,
  /** Ours: a row's text before markup, so that it stays inside `section` with it. */
  row: 2_000,
  /** Ours: the question restated stays one line. */
  asked: 200,
  /** What stands in a container: blocks, and, ours, characters, so that a message holds it. */
  foldBlocks: 10,
  fold: 6_000,
  subtitle: 150,
  button: 75,
  /** Ours: buttons in a row, before the menu. */
  buttons: 3,
  value: 2_000,
  /** Rows of a data_table, without its header; ours: all of 12 dimensions on one page. */
  gridRows: 200,
  gridPage: 12,
  /** Charts in a message. */
  charts: 2,
  chartTitle: 50,
  /** Names of series and points in a chart. */
  chartName: 20,
  chartPoints: 20,
  /** Blocks in a modal or in Home. */
  viewBlocks: 100,
  viewTitle: 24,
  label: 2_000,
  option: 75,
  optionValue: 150,
  /** Options of an overflow menu. */
  overflow: 5,
  /** Options in one group of a menu. */
  options: 100,
  /** Characters in one text input. */
  input: 3_000,
  /** Ours: bytes of a file that a person sends; an export is smaller, and everybody waits while one is read. */
  file: 10_000_000,
  /** Elements in one actions block. */
  actions: 25,
  /** Words in a posted message: Slack refuses more than some 11,000 (slackapi/bolt-js #2509, #2867). */
  posted: 9_000,
  /** Words in a message sent to a response_url, where that limit does not hold (slackapi/bolt-js #2867). */
  responded: 36_000,
} as const
