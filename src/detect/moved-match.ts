import type { PartMatch } from './candidate.ts'
import type { EncodedMatch, Match } from './match.ts'
import type { GroupMatch } from './pattern.ts'

/** From the first to the last byte of a match and its parts; of an encoded one, all that has a part in what was decoded. */
export function reachOfMatch({ span, parts, encoded }: Match): GroupMatch {
  if (encoded !== undefined) return encoded.reach
  let { start, end } = span
  for (const name in parts) {
    const part = parts[name]!
    if (part.start < start) start = part.start
    if (part.end > end) end = part.end
  }
  return { start, end }
}

/** The same match elsewhere. */
export function movedMatch(match: Match, by: number): Match {
  const parts: Record<string, PartMatch> = {}
  for (const [name, part] of Object.entries(match.parts)) parts[name] = movedPart(part, by)
  const secret = Object.entries(match.parts).find(([, part]) => part === match.secret)?.[0]
  const { encoded } = match
  return {
    ...match,
    span: { start: match.span.start + by, end: match.span.end + by },
    secret: secret === undefined ? movedPart(match.secret, by) : parts[secret]!,
    parts,
    ...(encoded === undefined ? {} : { encoded: movedEncoded(encoded, by) }),
  }
}

function movedEncoded(encoded: EncodedMatch, by: number): EncodedMatch {
  const { place, reach } = encoded
  return { ...encoded, place: place + by, reach: { start: reach.start + by, end: reach.end + by } }
}

function movedPart(part: PartMatch, by: number): PartMatch {
  return { ...part, start: part.start + by, end: part.end + by }
}
