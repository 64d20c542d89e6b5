import { parentPort } from 'node:worker_threads'
import { AppError, assertNever, messageOf } from '#base/errors.ts'
import type { FromUnpacker, ToUnpacker } from './messages.ts'
import { openArchiveMemory, type OpenedArchive } from './opened-archive.ts'

/** A thread that unpacks 7z and rar: what hangs or fails there can be ended from outside. */
const port = parentPort
if (port === null) throw new AppError('E_INTERNAL', 'This script runs as a thread of kagiban; run `kagiban` instead.')

let archive: OpenedArchive | undefined

port.on('message', (message: ToUnpacker) => {
  void answer(message).then(
    (reply) => port.postMessage(reply, reply.kind === 'piece' ? [reply.bytes.buffer as ArrayBuffer] : []),
    (error: unknown) => {
      archive = undefined
      port.postMessage({ kind: 'failed', message: messageOf(error) } satisfies FromUnpacker)
    },
  )
})

async function answer(message: ToUnpacker): Promise<FromUnpacker> {
  switch (message.kind) {
    case 'open':
      archive = await openArchiveMemory(message.bytes)
      return { kind: 'done' }
    case 'fill':
      archive?.fill(message.at, message.chunk)
      return { kind: 'done' }
    case 'next':
      return archive?.next() ?? { kind: 'end' }
    case 'read':
      return archive?.read() ?? { kind: 'end' }
    case 'close':
      archive = undefined
      return { kind: 'done' }
    default:
      return assertNever(message)
  }
}
