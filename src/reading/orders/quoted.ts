/** What stands in marks of quotation or of code, or on a line that quotes: words of somebody, or of another time. */
const quotes =
  /```[\s\S]*?(?:```|(?![\s\S]))|`[^`\n]+`|"[^"]{1,500}"|“[^”]{1,500}”|„[^“”]{1,500}[“”]|«[^»]{1,500}»|(?<![\p{L}\p{N}])['‘][^'‘’\n]{1,200}(?:['’]\p{Ll}{1,2}\b[^'‘’\n]{0,200}){0,8}['’](?![\p{L}\p{N}])|^[^\S\n]*>[^\n]*/gmu

export type Span = { readonly from: number; readonly to: number }

export const quotedIn = (text: string): Span[] =>
  [...text.matchAll(quotes)].map(({ 0: all, index }) => ({ from: index, to: index + all.length }))

/** What was copied from somewhere, or is an example: nobody orders it here. */
export const isRelayed = (text: string): boolean => relayed.test(text)
const relayed =
  /\b(?:fwd?|forwarded|forwarding|pasted|pasting|copied|copying|quoting|for example|for instance|e\.? ?g)\b|(?:^|[,;.]\s*)(?:like|example)\s*:/i
