import { connect } from 'node:net'
import { createConnection, type Connection } from 'mysql2/promise'
import type { Row } from '#core/login.ts'
import { accepted, type Speaker } from './speaker.ts'

/**
 * Access denied (1045, 1698), locked (3118, 4151), expired (1820, 1862), no right to the database (1044), unknown database (1049).
 * https://mariadb.com/docs/server/reference/error-codes, https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html
 */
const REFUSALS = new Set([1044, 1045, 1049, 1698, 1820, 1862, 3118, 4151])

/** MySQL and MariaDB. The password in the clear, which a server may ask for, is never given (`mysql_clear_password` is off). */
export const speakMysql: Speaker = async (login, { address, port, tls, timeoutMs }) => {
  let connection: Connection | undefined
  try {
    try {
      connection = await createConnection({
        host: tls?.servername ?? address,
        port,
        stream: () => connect({ host: address, port }),
        user: login.user,
        password: login.password.reveal(),
        ...(login.database === undefined ? {} : { database: login.database }),
        ...(tls === undefined
          ? {}
          : { ssl: { minVersion: 'TLSv1.2', rejectUnauthorized: true, verifyIdentity: true, ca: authorities(tls.ca) } }),
        connectTimeout: timeoutMs,
        supportBigNumbers: true,
        bigNumberStrings: true,
        dateStrings: true,
      })
      connection.on('error', () => undefined)
    } catch (error) {
      const code = numberOf(error)
      if (code !== undefined && REFUSALS.has(code)) return { kind: 'refused', code: String(code) }
      throw error
    }
    const open = connection
    return await accepted(
      login.statements,
      async (sql, values) => {
        const [rows] = await open.query({ sql, timeout: timeoutMs }, values)
        return Array.isArray(rows) ? (rows as Row[]) : []
      },
      (error) => numberOf(error)?.toString(),
    )
  } finally {
    connection?.destroy()
  }
}

function authorities(ca: unknown): string[] {
  return Array.isArray(ca) ? (ca as string[]) : []
}

/** The server's own number; the library's own errors have none. */
function numberOf(error: unknown): number | undefined {
  const { errno, sqlState } = error as { errno?: unknown; sqlState?: unknown }
  return typeof errno === 'number' && typeof sqlState === 'string' ? errno : undefined
}
