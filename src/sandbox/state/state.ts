export type JsonObject = { [key: string]: unknown }

export type Person = {
  readonly id: string
  readonly name: string
  realName: string
  title: string
  email: string
  tz: string
  locale: string
  guest: boolean
  /** Of the workspace; in an organisation, of that. */
  admin: boolean
  /** Set for people of another workspace, who meet us in a shared channel. */
  readonly home: { readonly id: string; readonly name: string } | undefined
  /** The workspaces of our own organisation that they are a member of; ours alone, where it says nothing. */
  readonly teams: readonly string[] | undefined
  deleted: boolean
  readonly bot: boolean
  /** Do not disturb, in seconds since 1970. */
  dnd: { start: number; end: number } | undefined
  /** `expires` in seconds since 1970; 0 is never. */
  status: { emoji: string; text: string; expires: number } | undefined
  updated: number
}

export type Channel = {
  readonly id: string
  /** `mpim`: a group of people, and the app where it was there from the start: nobody is invited later. */
  readonly kind: 'channel' | 'im' | 'mpim'
  readonly name: string
  readonly created: number
  readonly purpose: string
  members: string[]
  /** With another organisation. */
  readonly shared: boolean
  archived: boolean
}

export type Block = { type: string; block_id: string; [field: string]: unknown }

export type Message = {
  readonly ts: string
  readonly channel: string
  readonly user: string
  readonly threadTs: string | undefined
  /** An ephemeral message is seen by this one person only. */
  readonly onlyFor: string | undefined
  text: string
  blocks: Block[]
  metadata: JsonObject | undefined
  reactions: { name: string; users: string[] }[]
  readonly files: readonly string[]
  readonly username: string | undefined
  edited: { user: string; ts: string } | undefined
}

export type View = {
  readonly id: string
  readonly user: string
  readonly rootId: string
  readonly previousId: string | undefined
  /** What the app sent, checked, with every block_id and action_id filled in. */
  content: ViewContent
  hash: string
  /** Refusals shown under inputs, by block_id. */
  errors: Record<string, string>
}

export type ViewContent = JsonObject & {
  type: 'modal' | 'home'
  blocks: Block[]
  callback_id: string
  private_metadata: string
  external_id: string
  clear_on_close: boolean
  notify_on_close: boolean
}

export type StoredFile = {
  readonly id: string
  readonly name: string
  readonly size: number
  /** Who sent it: the app, or a person. */
  readonly owner: string
  readonly uploadKey: string
  readonly altText: string
  readonly created: number
  title: string
  content: Buffer | undefined
  /** Channels it was shared to; undefined until the upload is complete. */
  channels: string[] | undefined
}

/** A page that the app wrote; whoever has access, beside the app. */
export type Canvas = {
  readonly id: string
  readonly title: string
  readonly created: number
  markdown: string
  readonly access: Map<string, 'read' | 'write'>
}

type Trigger = { readonly user: string; readonly expires: number; used: boolean }

export type ResponseUrl = {
  readonly user: string
  readonly channel: string
  readonly original: string | undefined
  readonly threadTs: string | undefined
  readonly expires: number
  uses: number
}

/** A line that Slack itself shows to one person. */
export type Notice = {
  readonly user: string
  readonly channel: string
  readonly at: string
  readonly text: string
  /** What was asked for, and no complaint. */
  readonly done: boolean
}

/** The organisation that the workspace is part of; `everywhere`: the app is installed in all of it, and was let in here. */
export type Enterprise = { readonly id: string; readonly name: string; everywhere: boolean }

export type State = {
  readonly enterprise: Enterprise | undefined
  readonly team: { readonly id: string; readonly name: string; readonly domain: string }
  readonly app: { readonly id: string; readonly botId: string; readonly botUser: string }
  readonly people: Person[]
  readonly channels: Channel[]
  messages: Message[]
  readonly modals: Map<string, View[]>
  readonly homes: Map<string, View>
  readonly files: Map<string, StoredFile>
  readonly canvases: Map<string, Canvas>
  readonly triggers: Map<string, Trigger>
  readonly responseUrls: Map<string, ResponseUrl>
  notices: Notice[]
  /** What people put into inputs, as in `state.values`, by person, message or view, block and action. */
  readonly filled: Map<string, JsonObject>
  /** The newest ts a person has read, by `person channel`. */
  readonly read: Map<string, string>
  lastMicros: number
  installed: boolean
}
