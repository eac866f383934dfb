/** The text without what neither XML nor people can read: control characters but for line breaks and tabs, halves of characters. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '')
}
