import { once } from 'node:events'
import type { Socket } from 'node:net'

/** The socket once `event` has come; destroyed when anything else comes first. */
export async function ready<S extends Socket>(socket: S, event: string, signal: AbortSignal): Promise<S> {
  try {
    await once(socket, event, { signal })
    return socket
  } catch (error) {
    // What a destroyed socket still has to say must not end the process.
    socket.on('error', () => undefined).destroy()
    throw error
  }
}
