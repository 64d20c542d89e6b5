import type { Grant } from './access.ts'
import type { Reach } from './reach.ts'
import type { Facts, Severity } from './rule.ts'
import type { Verification, VerificationCounts } from './verification.ts'
import type { DeadReason, IdentityFacts, UnknownReason } from './verify.ts'

/** `IdentityFacts` as published. */
export interface IdentityJson {
  readonly account?: string
  readonly user?: string
  readonly organisation?: string
  readonly scopes?: readonly string[]
  readonly expires_at?: string
  readonly created_at?: string
  readonly last_used_at?: string
  readonly other?: Facts
}

/** `Verification` as published: `docs/schema/finding.schema.json`. */
export interface VerificationJson {
  readonly verdict: 'live' | 'dead' | 'unknown'
  readonly reason?: DeadReason | UnknownReason
  readonly detail?: string
  readonly limited?: string
  readonly identity?: IdentityJson
  readonly at: string
  readonly requests: readonly string[]
  readonly access?: ReachJson
}

/** `Reach` as published: either what it can do, or why that is not known. */
export type ReachJson =
  | {
      readonly grants: readonly Grant[]
      readonly counts: Readonly<Partial<Record<Severity, number>>>
      readonly gaps: readonly string[]
    }
  | { readonly reason: UnknownReason; readonly detail?: string }

/** The published form of a verification. */
export function verificationToJson({ verdict, at, requests, access }: Verification): VerificationJson {
  const known = { at, requests, ...(access === undefined ? {} : { access: reachToJson(access) }) }
  if (verdict.kind === 'live') {
    const { identity, limited } = verdict
    return {
      verdict: 'live',
      identity: identityToJson(identity),
      ...(limited === undefined ? {} : { limited }),
      ...known,
    }
  }
  const { kind, reason, detail } = verdict
  return { verdict: kind, reason, ...(detail === undefined ? {} : { detail }), ...known }
}

function reachToJson(reach: Reach): ReachJson {
  if (reach.kind === 'unknown') {
    const { reason, detail } = reach
    return { reason, ...(detail === undefined ? {} : { detail }) }
  }
  const { grants, counts, gaps } = reach
  const shown = grants.map(({ action, resource, severity, proof }) => ({ action, resource, severity, proof }))
  return { grants: shown, counts, gaps }
}

function identityToJson(identity: IdentityFacts): IdentityJson {
  const { account, user, organisation, scopes, expiresAt, createdAt, lastUsedAt, other } = identity
  return {
    ...(account === undefined ? {} : { account }),
    ...(user === undefined ? {} : { user }),
    ...(organisation === undefined ? {} : { organisation }),
    ...(scopes === undefined ? {} : { scopes }),
    ...(expiresAt === undefined ? {} : { expires_at: expiresAt }),
    ...(createdAt === undefined ? {} : { created_at: createdAt }),
    ...(lastUsedAt === undefined ? {} : { last_used_at: lastUsedAt }),
    ...(other === undefined ? {} : { other }),
  }
}

/** The published form of counts. */
export function countsToJson({ live, dead, unknown, requests }: VerificationCounts): VerificationCounts {
  return { live, dead, unknown, requests }
}
