/** The name of ours that a view is opened under: Slack's own id is known only once it is open. */
const ours = 'ours:'

export const ownName = (id: string): string => `${ours}${id}`

/** How Slack finds a view: by our name for it, or by its id. */
export const placeOfView = (viewId: string) =>
  viewId.startsWith(ours) ? { external_id: viewId } : { view_id: viewId }
