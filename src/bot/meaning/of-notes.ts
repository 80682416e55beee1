/** Whether the words beside a document or its name say that it is somebody's own. */
export const isOfNotes = (text: string, name: string): boolean =>
  !name.endsWith('.json') && ofNotes.test(`${text} ${name}`)

/** "My brag doc", "notes from last year" */
const ofNotes =
  /(?:^|[^a-z])(?:brag|my[ _-](?:own )?(?:\w+ )?(?:notes|evidence|achievements|accomplishments|wins))(?![a-z])/i
