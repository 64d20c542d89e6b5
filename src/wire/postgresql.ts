import { Client, DatabaseError } from 'pg'
import type { Row } from '#core/login.ts'
import { accepted, type Speaker } from './speaker.ts'

/** SQLSTATE classes 28 (invalid authorisation) and 3D (no such database): https://www.postgresql.org/docs/current/errcodes-appendix.html */
const REFUSAL = /^(?:28|3D)/
/** Any SQLSTATE. */
const SQLSTATE = /^[0-9A-Z]{5}$/

/** PostgreSQL and what speaks its protocol. */
export const speakPostgresql: Speaker = async (login, { address, port, tls, timeoutMs }) => {
  const client = new Client({
    host: address,
    port,
    user: login.user,
    password: login.password.reveal(),
    database: login.database ?? 'postgres',
    ssl: tls ?? false,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    query_timeout: timeoutMs,
    application_name: 'kagiban',
  })
  // A server that goes away later must not end the process.
  client.on('error', () => undefined)
  try {
    try {
      await client.connect()
    } catch (error) {
      const code = stateOf(error)
      if (code !== undefined && REFUSAL.test(code)) return { kind: 'refused', code }
      throw error
    }
    return await accepted(login.statements, async (text, values) => (await client.query<Row>(text, values)).rows, stateOf)
  } finally {
    await client.end().catch(() => undefined)
  }
}

function stateOf(error: unknown): string | undefined {
  const code = error instanceof DatabaseError ? error.code : undefined
  return code !== undefined && SQLSTATE.test(code) ? code : undefined
}
