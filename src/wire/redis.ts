import { createClient } from '@redis/client'
import type { Row } from '#core/login.ts'
import { accepted, type Speaker } from './speaker.ts'

/** The first word of an error is its code: https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors */
const CODE = /^[A-Z]{3,20}(?= )/
/** Wrong user or password; a password where none is set (`ERR AUTH …`) says nothing about the password. */
const REFUSALS = new Set(['WRONGPASS', 'NOPERM'])

/** Redis and Valkey. A statement is a command with its arguments; each element of a reply is a row. */
export const speakRedis: Speaker = async (login, { address, port, tls, timeoutMs }) => {
  const socket = {
    host: address,
    port,
    connectTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    reconnectStrategy: false,
  } as const
  const client = createClient({
    ...(login.user === '' ? {} : { username: login.user }),
    password: login.password.reveal(),
    socket: tls === undefined ? socket : { ...socket, ...tls, tls: true },
    disableOfflineQueue: true,
    disableClientInfo: true,
  })
  client.on('error', () => undefined)
  try {
    try {
      await client.connect()
    } catch (error) {
      const code = codeOf(error)
      if (code !== undefined && REFUSALS.has(code)) return { kind: 'refused', code }
      throw error
    }
    return await accepted(
      login.statements,
      async (text, values) => rowsOf(await client.sendCommand([...text.split(' '), ...values])),
      codeOf,
    )
  } finally {
    if (client.isOpen) client.destroy()
  }
}

function rowsOf(reply: unknown): readonly Row[] {
  const list = Array.isArray(reply) ? (reply as unknown[]) : [reply]
  return list.map((value) => ({ value }))
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? CODE.exec(error.message)?.[0] : undefined
}
