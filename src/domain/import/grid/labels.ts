/** `Location: Berlin` -> a label and a text; joined by ": " they are what was there. */
export function labelled(text: string): { readonly label?: string; readonly text: string } {
  const [, label, rest] = /^(\p{Lu}[^.:;!?\n]{1,50}):\s+(\S[\s\S]*)$/u.exec(text) ?? []
  return label === undefined || rest === undefined || label.split(/\s+/).length > 5
    ? { text }
    : { label, text: rest }
}
