import { connect } from 'amqplib'
import type { Speaker } from './speaker.ts'

/** AMQP 0-9-1: 403 access refused, 530 no such virtual host. https://www.rabbitmq.com/resources/specs/amqp0-9-1.extended.xml */
const REFUSALS = new Set([403, 530])

/** RabbitMQ. Nothing can be asked but whether the login holds. */
export const speakAmqp: Speaker = async (login, { address, port, tls, timeoutMs }) => {
  try {
    const connection = await connect(
      {
        protocol: tls === undefined ? 'amqp' : 'amqps',
        hostname: address,
        port,
        username: login.user,
        password: login.password.reveal(),
        vhost: login.database ?? '/',
      },
      { ...tls, timeout: timeoutMs, clientProperties: { product: 'kagiban' } },
    )
    connection.on('error', () => undefined)
    await connection.close().catch(() => undefined)
    return { kind: 'accepted', results: [] }
  } catch (error) {
    const { code } = error as { code?: unknown }
    const refused = typeof code === 'number' ? code : handshakeCode(error)
    if (refused !== undefined && REFUSALS.has(refused)) return { kind: 'refused', code: String(refused) }
    throw error
  }
}

/** The library says it in a sentence when the server refuses in the handshake. */
function handshakeCode(error: unknown): number | undefined {
  const code = error instanceof Error ? /^Handshake terminated by server: (\d{3}) /.exec(error.message)?.[1] : undefined
  return code === undefined ? undefined : Number(code)
}
