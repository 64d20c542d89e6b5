import { Client, ResultCodeError } from 'ldapts'
import { accepted, MAX_ROWS, type Speaker } from './speaker.ts'

/** 49 invalid credentials, 53 unwilling to perform (locked, or a password missing). https://www.rfc-editor.org/rfc/rfc4511#appendix-A */
const REFUSALS = new Set([49, 53])
/** The port of LDAP inside TLS; on others TLS is asked for in the protocol (RFC 4511, StartTLS). */
const LDAPS = 636

/**
 * LDAP by a simple bind, which is only done inside TLS or to this machine. A statement is a filter with the attributes as its values, or the
 * OID of an extended operation without a value, of whose answer nothing is kept: it may be a new password.
 */
export const speakLdap: Speaker = async (login, { address, port, tls, timeoutMs }) => {
  const host = address.includes(':') ? `[${address}]` : address
  const implicit = tls !== undefined && port === LDAPS
  const client = new Client({
    url: `${implicit ? 'ldaps' : 'ldap'}://${host}:${port}`,
    timeout: timeoutMs,
    connectTimeout: timeoutMs,
    ...(implicit ? { tlsOptions: tls } : {}),
  })
  try {
    if (tls !== undefined && !implicit) await client.startTLS(tls)
    try {
      await client.bind(login.user, login.password.reveal())
    } catch (error) {
      const code = codeOf(error)
      if (code !== undefined && REFUSALS.has(code)) return { kind: 'refused', code: String(code) }
      throw error
    }
    return await accepted(
      login.statements,
      async (text, attributes) => {
        if (text.startsWith('(')) {
          return (await client.search(login.database ?? '', { filter: text, attributes, sizeLimit: MAX_ROWS })).searchEntries
        }
        await client.exop(text)
        return []
      },
      (error) => codeOf(error)?.toString(),
    )
  } finally {
    await client.unbind().catch(() => undefined)
  }
}

function codeOf(error: unknown): number | undefined {
  return error instanceof ResultCodeError ? error.code : undefined
}
