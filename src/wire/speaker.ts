import type { ConnectionOptions } from 'node:tls'
import type { LoginAnswer, OutgoingLogin, Row, Statement } from '#core/login.ts'

/** Where to connect: the address was looked up and checked, so that a speaker must not look the name up again. */
export interface Place {
  readonly address: string
  readonly port: number
  /** Options for TLS with the certificate's name checked; absent: without encryption, which only this machine gets. */
  readonly tls: (ConnectionOptions & { readonly servername?: string }) | undefined
  readonly timeoutMs: number
}

/**
 * Logs in with a protocol's own library, asks the statements, and leaves. Throws for all that is neither accepted nor refused: what the
 * library throws for a lost connection, and `SendError`.
 */
export type Speaker = (login: OutgoingLogin, place: Place) => Promise<LoginAnswer>

type Result = { readonly rows: readonly Row[] } | { readonly refused: string }

/** Rows of one result that are kept. */
export const MAX_ROWS = 1000

/** Asks one statement after another. `codeOf`: the server's own code of an error; what has none ends it all. */
export async function accepted(
  statements: readonly Statement[] = [],
  ask: (text: string, values: string[]) => Promise<readonly Row[]>,
  codeOf: (error: unknown) => string | undefined,
): Promise<LoginAnswer> {
  const results: Result[] = []
  for (const { text, values = [] } of statements) {
    try {
      results.push({ rows: (await ask(text, [...values])).slice(0, MAX_ROWS) })
    } catch (error) {
      const refused = codeOf(error)
      if (refused === undefined) throw error
      results.push({ refused })
    }
  }
  return { kind: 'accepted', results }
}
