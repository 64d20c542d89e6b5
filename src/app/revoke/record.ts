import { z } from 'zod'

/** What every line of the journal has. No line holds a credential, or what one could be made of. */
const common = { at: z.iso.datetime(), fingerprint: z.string().max(200), operation: z.string().max(100) }

/**
 * One line of the journal. `planned` is written before anything is sent, `sending` before each request, `outcome` when the issuer answered,
 * `probe` when the credential was asked about afterwards, `by-hand` when a person has to do it.
 */
export const Line = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('planned'),
    ...common,
    rule: z.string(),
    provider: z.string(),
    redacted: z.string(),
    effect: z.string(),
    reversible: z.boolean(),
  }),
  z.object({ kind: z.literal('sending'), ...common, purpose: z.string(), request: z.string() }),
  z.object({ kind: z.literal('outcome'), ...common, outcome: z.string(), detail: z.string().optional() }),
  z.object({
    kind: z.literal('probe'),
    ...common,
    verdict: z.enum(['live', 'dead', 'unknown']),
    detail: z.string().optional(),
  }),
  z.object({
    kind: z.literal('by-hand'),
    ...common,
    rule: z.string(),
    provider: z.string(),
    redacted: z.string(),
    page: z.string(),
  }),
])
export type Line = z.infer<typeof Line>

/** A revocation that is known of, as its lines tell. */
export interface Revocation {
  readonly fingerprint: string
  readonly rule: string
  readonly provider: string
  readonly redacted: string
  readonly startedAt: string
  readonly lastAt: string
  /**
   * `interrupted`: something may have been sent, and nobody asked afterwards. `open`: not proven dead: done without proof, refused, or to be
   * done by hand. `dead`: proven.
   */
  readonly state: 'interrupted' | 'open' | 'dead'
  /** Was it live when it was last asked about? */
  readonly wasLive: boolean
  /** Where it is to be done by hand. */
  readonly page?: string
}

/** The revocations that these lines tell of, one for each credential, in order of their beginning. */
export function revocationsOf(lines: readonly Line[]): readonly Revocation[] {
  const known = new Map<string, Revocation>()
  const live = new Set<string>()
  for (const line of lines) {
    const { fingerprint } = line
    // It is asked about before it is known that anything will be done.
    if (line.kind === 'probe' && line.verdict === 'live') live.add(fingerprint)
    const after = next(known.get(fingerprint), line)
    if (after !== undefined) known.set(fingerprint, { ...after, wasLive: live.has(fingerprint) })
  }
  return [...known.values()]
}

function next(before: Revocation | undefined, line: Line): Omit<Revocation, 'wasLive'> | undefined {
  const { at, fingerprint } = line
  if (line.kind === 'planned' || line.kind === 'by-hand') {
    const { rule, provider, redacted } = line
    const startedAt = before === undefined || before.state === 'dead' ? at : before.startedAt
    const about = { fingerprint, rule, provider, redacted, startedAt, lastAt: at }
    return line.kind === 'by-hand' ? { ...about, state: 'open', page: line.page } : { ...about, state: 'interrupted' }
  }
  return before === undefined ? undefined : { ...before, lastAt: at, state: stateAfter(before.state, line) }
}

function stateAfter(before: Revocation['state'], line: Line): Revocation['state'] {
  if (line.kind === 'sending') return line.purpose === 'revoke' ? 'interrupted' : before
  if (line.kind === 'probe' && line.verdict === 'dead') return 'dead'
  return line.kind === 'outcome' && before === 'interrupted' ? 'open' : before
}
