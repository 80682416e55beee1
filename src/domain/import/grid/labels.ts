/** `Location: Berlin` -> a label and a text; joined by ": " they are what was there. */
export function labelled(text: string): { readonly label?: string; readonly text: string } {
  const arrow = /^(\p{Lu}[^.:;!?\n]{1,50}?)\s*(?:➡️?|→|⟶|⇒|=>|->|➔|➜)\s*(\S[\s\S]*)$/u.exec(text)
  if (arrow?.[1] !== undefined && arrow[2] !== undefined && arrow[1].split(/\s+/).length <= 5)
    return { label: arrow[1], text: arrow[2] }
  const [, label, rest] = /^(\p{Lu}[^.:;!?\n]{1,50}):\s+(\S[\s\S]*)$/u.exec(text) ?? []
  return label === undefined || rest === undefined || label.split(/\s+/).length > 5
    ? { text }
    : { label, text: rest }
}
