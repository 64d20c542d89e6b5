import type { UnknownReason, Verdict } from '#core/verify.ts'
import { requestLine, type OnlineSession, type Planned, type Preview } from '#app/online/index.ts'
import type { FoundCredential } from './credentials.ts'
import { inquiryOf } from './verify.ts'

/** First requests that look the same, and of how many credentials they are. */
export interface PlannedRequests {
  readonly first: Planned
  readonly credentials: number
  /** Names of the rules, in order. */
  readonly kinds: readonly string[]
  /** Other hosts that later requests may go to, as the answers demand. */
  readonly laterHosts: readonly string[]
  /** Only of those that turn out to live. */
  readonly ifLive: boolean
}

interface Group {
  readonly first: Planned
  credentials: number
  readonly kinds: Set<string>
  readonly hosts: Set<string>
  readonly ifLive: boolean
}

/** What a verification would do. */
export interface DryRun {
  readonly requests: readonly PlannedRequests[]
  /** Credentials of which nothing is sent, by what would be said of them: a reason, or a verdict that needs no question. */
  readonly unsent: Readonly<Partial<Record<UnknownReason | 'live' | 'dead', number>>>
  /** Why, where a place was refused; each once. */
  readonly refusals: readonly string[]
}

/** What would be sent first for each credential, and, with `furtherOf`, what then of those that live. Sends nothing and looks nothing up. */
export function dryRun(
  credentials: readonly FoundCredential[],
  session: OnlineSession,
  furtherOf: (credential: FoundCredential) => Preview<{ readonly kind: string }> | undefined = () => undefined,
): DryRun {
  const groups = new Map<string, Group>()
  const unsent: Partial<Record<UnknownReason | 'live' | 'dead', number>> = {}
  const refusals = new Set<string>()
  const add = (
    preview: Extract<Preview<{ readonly kind: string }>, { kind: 'sends' }>,
    { findings }: FoundCredential,
    ifLive: boolean,
  ): void => {
    const { first, hosts } = preview
    const line = `${requestLine(first)}${ifLive ? ' live' : ''}`
    const group = groups.get(line) ?? { first, credentials: 0, kinds: new Set(), hosts: new Set(), ifLive }
    groups.set(line, group)
    group.credentials++
    group.kinds.add(findings[0].ruleName)
    for (const host of hosts) if (host.replace(/:\d+$/, '') !== first.host) group.hosts.add(host)
  }
  for (const credential of credentials) {
    const preview = previewOf(credential, session)
    if (preview.kind !== 'sends') {
      const reason = preview.kind === 'refused' ? preview.failure.reason : reasonOf(preview.outcome)
      unsent[reason] = (unsent[reason] ?? 0) + 1
      if (preview.kind === 'refused') refusals.add(preview.failure.detail)
      continue
    }
    add(preview, credential, false)
    const further = furtherOf(credential)
    if (further?.kind === 'sends') add(further, credential, true)
  }
  const requests = [...groups.values()].map(({ first, credentials: count, kinds, hosts, ifLive }) => ({
    first,
    ifLive,
    credentials: count,
    kinds: [...kinds].toSorted(),
    laterHosts: [...hosts].toSorted(),
  }))
  return { requests, unsent, refusals: [...refusals].toSorted() }
}

/** The form for programs; statements of a login are named with it. */
export function dryRunToJson({ requests, unsent, refusals }: DryRun): object {
  return {
    requests: requests.map(({ first, credentials, kinds, laterHosts, ifLive }) => ({
      request: requestLine(first),
      ...(ifLive ? { if_live: true } : {}),
      ...('protocol' in first ? { statements: first.statements } : {}),
      credentials,
      kinds,
      later_hosts: laterHosts,
    })),
    unsent,
    refusals,
  }
}

function previewOf(credential: FoundCredential, session: OnlineSession): Preview<Verdict> {
  const inquiry = inquiryOf(credential)
  if (inquiry !== undefined) return session.preview(inquiry)
  const { way } = credential
  return { kind: 'settled', outcome: 'verdict' in way ? way.verdict : { kind: 'unknown', reason: 'no-plan' } }
}

function reasonOf(verdict: Verdict): UnknownReason | 'live' | 'dead' {
  return verdict.kind === 'unknown' ? verdict.reason : verdict.kind
}
