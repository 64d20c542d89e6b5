import type { Match } from './match.ts'

/** Order of matches of one content: by place of the secret, then rule; plain ones before those in encoded text. Total, so that it does not depend on how they were found. */
export function compareMatches(a: Match, b: Match): number {
  return (
    a.secret.start - b.secret.start ||
    a.rule.index - b.rule.index ||
    a.secret.end - b.secret.end ||
    compareEncoded(a.encoded, b.encoded)
  )
}

function compareEncoded(a: Match['encoded'], b: Match['encoded']): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined)
  return a.place - b.place || compareText(a.encoding, b.encoding) || compareMatches(a.inner, b.inner)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** How often the match is encoded. */
export function encodingsOf({ encoded }: Match): number {
  return encoded === undefined ? 0 : 1 + encodingsOf(encoded.inner)
}
