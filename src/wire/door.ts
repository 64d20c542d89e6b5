import { isIP } from 'node:net'
import type { LoginProtocol, LoginResult, OutgoingLogin } from '#core/login.ts'
import type { RequestPurpose, SendFailureReason } from '#core/outgoing-request.ts'
import { createDoorstep, SendError, sendErrorOf, type EgressPolicy } from '#http/index.ts'
import type { Place, Speaker } from './speaker.ts'

/** A login as it may be shown: before it is tried, and in the journal. */
export interface LoginEntry {
  readonly purpose: RequestPurpose
  readonly protocol: LoginProtocol
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database?: string
  /** The part of the credential that the server gets, or proves to know. */
  readonly sends: string
  readonly statements: readonly string[]
}

export interface WireDoorOptions {
  readonly policy: EgressPolicy
  /** `host` or `host:port`: a server stands in what was scanned, so that nothing is tried unless somebody named it. */
  readonly allowServers: readonly string[]
  /** Told of each login before it is tried. If it throws, nothing is tried. */
  readonly onLogin: (entry: LoginEntry) => void
  /** Of one login with its statements, in milliseconds. Default 15 s. */
  readonly timeoutMs?: number
}

/** The only way to servers that are no web servers. */
export interface WireDoor {
  /** What would be tried, or why it would not. Tries nothing, looks nothing up. */
  plan(login: OutgoingLogin): { readonly ok: true; readonly plan: LoginEntry } | Extract<LoginResult, { readonly ok: false }>
  /** Tries a login once. Never rejects for what the network or the server does; rejects with what the journal throws. */
  login(login: OutgoingLogin, options: { readonly signal: AbortSignal }): Promise<LoginResult>
}

const SPEAKERS: Readonly<Record<LoginProtocol, () => Promise<Speaker>>> = {
  postgresql: async () => (await import('./postgresql.ts')).speakPostgresql,
  mysql: async () => (await import('./mysql.ts')).speakMysql,
  redis: async () => (await import('./redis.ts')).speakRedis,
  amqp: async () => (await import('./amqp.ts')).speakAmqp,
  ldap: async () => (await import('./ldap.ts')).speakLdap,
}

/** Throws `AppError` (`E_CONFIG_INVALID`) for a policy that cannot be followed. */
export function createWireDoor({ policy, allowServers, onLogin, timeoutMs = 15_000 }: WireDoorOptions): WireDoor {
  const doorstep = createDoorstep(policy)
  const allowed = new Set(allowServers.map((server) => server.toLowerCase()))
  const isAllowed = ({ host, port }: OutgoingLogin): boolean => {
    const name = host.toLowerCase()
    return allowed.has(name) || allowed.has(`${isIP(name) === 6 ? `[${name}]` : name}:${port}`)
  }

  return {
    plan: (login) =>
      isAllowed(login)
        ? { ok: true, plan: entryOf(login) }
        : failed('blocked-host', `${login.host}:${login.port} is not a server that may be asked`, 0),
    async login(login, { signal }) {
      if (!isAllowed(login))
        return failed('blocked-host', `${login.host}:${login.port} is not a server that may be asked`, 0)
      let attempts = 0
      try {
        const place = await placeOf(login)
        const speak = await SPEAKERS[login.protocol]()
        signal.throwIfAborted()
        onLogin(entryOf(login))
        attempts = 1
        return { ok: true, answer: await within(speak(login, place), signal) }
      } catch (error) {
        if (signal.aborted) return failed('aborted', 'the login was given up', attempts)
        if (attempts === 0 && !(error instanceof SendError)) throw error
        const { reason, message } = error instanceof SendError ? error : wireError(error)
        return failed(reason, message, attempts)
      }
    },
  }

  async function placeOf({ host, port }: OutgoingLogin): Promise<Place> {
    const { address, isLoopback } = await doorstep.addressOf(host)
    return { address, port, timeoutMs, tls: isLoopback ? undefined : doorstep.tlsFor(host) }
  }

  /** The libraries have time limits for each step; this one is for all of them together. */
  async function within<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
    let stop = (): void => undefined
    const late = new Promise<never>((_, reject) => {
      stop = () => reject(new SendError('timeout', `no end within ${timeoutMs} ms`))
      limit.addEventListener('abort', stop, { once: true })
    })
    try {
      return await Promise.race([work, late])
    } finally {
      limit.removeEventListener('abort', stop)
      work.catch(() => undefined)
    }
  }
}

function entryOf({ purpose, protocol, host, port, user, database, part, statements = [] }: OutgoingLogin): LoginEntry {
  const shown = database === undefined ? {} : { database }
  return { purpose, protocol, host, port, user, ...shown, sends: part, statements: statements.map(({ text }) => text) }
}

/** Messages of the libraries may quote what was sent; only codes are shown. */
function wireError(error: unknown): SendError {
  const known = sendErrorOf(error)
  return known.reason === 'protocol' ? new SendError('protocol', 'the server did not speak as expected') : known
}

function failed(reason: SendFailureReason, detail: string, attempts: number): Extract<LoginResult, { readonly ok: false }> {
  return { ok: false, failure: { reason, detail, attempts } }
}
