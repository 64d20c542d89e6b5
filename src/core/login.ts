import type { Secret } from '#base/secret.ts'
import type { RequestPurpose, SendFailure } from './outgoing-request.ts'

export const LOGIN_PROTOCOLS = ['postgresql', 'mysql', 'redis', 'amqp', 'ldap'] as const
/** Servers that speak a protocol of their own. `mysql` is MariaDB's too. */
export type LoginProtocol = (typeof LOGIN_PROTOCOLS)[number]

/** One statement after the login: SQL with values for its `$1` or `?`, or for Redis a command and its arguments. */
export interface Statement {
  readonly text: string
  readonly values?: readonly string[]
}

/** A login that a room wants tried. Only `src/wire` tries it. */
export interface Login {
  readonly protocol: LoginProtocol
  /** Name or address; an IPv6 address without brackets. */
  readonly host: string
  readonly port: number
  readonly user: string
  /** The part's name in its rule. */
  readonly part: string
  readonly password: Secret
  /** Database, virtual host, or for LDAP the base of a search. */
  readonly database?: string
  /** At most 16. They change nothing, unless the purpose is to revoke or to rotate. */
  readonly statements?: readonly Statement[]
}

/** A login with its purpose, as it is sent. */
export interface OutgoingLogin extends Login {
  readonly purpose: RequestPurpose
}

export type Row = Readonly<Record<string, unknown>>

/** What a server answered. Rows are hostile: any shape is expected. */
export type LoginAnswer =
  | {
      readonly kind: 'accepted'
      /** Of each statement: its rows (at most 1,000), or the server's code for refusing it. */
      readonly results: readonly ({ readonly rows: readonly Row[] } | { readonly refused: string })[]
    }
  /** The server's own code for refusing the login: an SQLSTATE, `1045`, `WRONGPASS`, `403`, `49`. */
  | { readonly kind: 'refused'; readonly code: string }

export type LoginResult =
  | { readonly ok: true; readonly answer: LoginAnswer }
  | { readonly ok: false; readonly failure: SendFailure }
