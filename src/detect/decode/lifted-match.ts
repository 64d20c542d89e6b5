import type { Candidate, PartMatch } from '../candidate.ts'
import type { Match } from '../match.ts'
import type { GroupMatch } from '../pattern.ts'
import { endOf, startOf } from './pieces.ts'
import type { Segment } from './segment.ts'

/** A match in a segment as one of the content: its places are those of what the segment, its parent and so on were decoded from. */
export function liftedMatch(match: Match, segment: Segment): Match {
  const lifted = liftedOnce(match, segment)
  return segment.parent === undefined ? lifted : liftedMatch(lifted, segment.parent)
}

function liftedOnce(inner: Match, segment: Segment): Match {
  const { encoding, place, source } = segment
  return { ...inner, ...placesIn(inner, segment), encoded: { encoding, place, inner, reach: source.reach } }
}

function placesIn(match: Match, segment: Segment): Pick<Candidate, 'span' | 'secret' | 'parts'> {
  const lift = ({ start, end }: GroupMatch): GroupMatch => ({
    start: startOf(segment.pieces, start),
    end: endOf(segment.pieces, end),
  })
  const parts: Record<string, PartMatch> = {}
  let secret: PartMatch | undefined
  for (const [name, part] of Object.entries(match.parts)) {
    parts[name] = { ...part, ...lift(part) }
    if (part === match.secret) secret = parts[name]
  }
  return { span: lift(match.span), secret: secret ?? { ...match.secret, ...lift(match.secret) }, parts }
}
