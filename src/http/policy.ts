import type { AddressInfo } from './address.ts'

/** What may leave this machine, and how. One policy holds for all outgoing requests of a run. */
export interface EgressPolicy {
  /** Ranges or addresses that would be refused otherwise: `10.20.0.0/16`, `127.0.0.1`. Metadata addresses only one by one. */
  readonly allowAddresses?: readonly string[]
  /** Plain http to loopback addresses, which must also be in `allowAddresses`. Default false. */
  readonly allowPlainHttp?: boolean
  readonly proxy?: ProxySetting
  /** A PEM file of further certificate authorities. */
  readonly caFile?: string
  /** Default: the system's (`/etc/hosts`, DNS). Asked once for each connection. */
  readonly resolve?: (host: string) => Promise<readonly AddressInfo[]>
}

export interface ProxySetting {
  /** `http:` or `https:`, with user and password if it wants them. Its own address is not checked: whoever configures it means it. */
  readonly url: string
  /** As `NO_PROXY`: hosts, which stand for all hosts below too, `host:port`, or `*`. */
  readonly except?: readonly string[]
  /**
   * Who looks names up. `proxy` (default): the proxy is told the name; a name that this machine knows to have a refused address is refused.
   * `here`: the proxy is told the checked address; what cannot be looked up here fails.
   */
  readonly resolves?: 'proxy' | 'here'
}

/** Bounds of a door. Times in milliseconds. */
export interface DoorLimits {
  /** Of an answer's body, after decompression. Default 1 MiB. */
  readonly maxBodyBytes: number
  /** TCP, proxy and TLS together. Default 10 s. */
  readonly connectTimeoutMs: number
  /** One attempt, connection and whole body. Default 15 s. */
  readonly attemptTimeoutMs: number
  /** All attempts and pauses, from when it is a request's turn. Default 60 s. */
  readonly deadlineMs: number
  /** Default 3. */
  readonly maxAttempts: number
  /** Longest wait that a host may ask for. Default 30 s. */
  readonly maxRetryAfterMs: number
  /** Before the second attempt; doubled for each further one, and drawn between half and all of it. Default 500. */
  readonly backOffMs: number
  /** At one time, for each host. Default 4. */
  readonly maxPerHost: number
  /** For each host. Default 10, and as many at once after a pause. */
  readonly requestsPerSecond: number
}

export const DEFAULT_LIMITS: DoorLimits = {
  maxBodyBytes: 1 << 20,
  connectTimeoutMs: 10_000,
  attemptTimeoutMs: 15_000,
  deadlineMs: 60_000,
  maxAttempts: 3,
  maxRetryAfterMs: 30_000,
  backOffMs: 500,
  maxPerHost: 4,
  requestsPerSecond: 10,
}

/** The proxy that `HTTPS_PROXY` and `NO_PROXY` name, in either case of letters; small letters win, as for curl. */
export function proxyFromEnvironment(environment: Readonly<Record<string, string | undefined>>): ProxySetting | undefined {
  const url = environment['https_proxy'] || environment['HTTPS_PROXY']
  if (url === undefined || url === '') return undefined
  const except = (environment['no_proxy'] || environment['NO_PROXY'] || '').split(/[\s,]+/).filter(Boolean)
  return { url: url.includes('://') ? url : `http://${url}`, except }
}

/** Does this host go past the proxy? */
export function isProxied({ except = [] }: ProxySetting, host: string, port: number): boolean {
  return !except.some((entry) => {
    if (entry === '*') return true
    const [, name = '', ofPort] = /^\*?\.?(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
    return name !== '' && (ofPort === undefined || Number(ofPort) === port) && (host === name || host.endsWith(`.${name}`))
  })
}

/** Is this host one of those that the request names? `host` in lower case, an IPv6 address in brackets; a port that is not the scheme's own must be named. */
export function isAllowedHost(allowed: readonly string[], host: string, port: number, ownPort: number): boolean {
  return allowed.some((entry) => {
    const [, star, name = '', ofPort] = /^(\*\.)?(.*?)(?::(\d{1,5}))?$/.exec(entry.toLowerCase()) ?? []
    if (name === '' || name.includes('*') || port !== Number(ofPort ?? ownPort)) return false
    return star === undefined ? host === name : host.endsWith(`.${name}`)
  })
}
