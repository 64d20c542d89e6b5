import { parentPort } from 'node:worker_threads'
import { AppError } from '#base/errors.ts'
import { DocumentFault } from '../part.ts'
import type { LibraryAnswer, LibraryPart, LibraryReader, LibraryTask } from './library-messages.ts'

/** The thread in which libraries of others read documents; one at a time. */
const port = parentPort
if (port === null) throw new AppError('E_INTERNAL', 'This script runs as a thread of kagiban; run `kagiban` instead.')

const READERS: Readonly<Record<LibraryTask['kind'], () => Promise<LibraryReader>>> = {
  pdf: async () => (await import('./read-pdf.ts')).readPdf,
  parquet: async () => (await import('./read-parquet.ts')).readParquet,
  mail: async () => (await import('./read-mail.ts')).readMail,
}

const BATCH_BYTES = 256 << 10

port.on('message', (task: LibraryTask) => void work(task))

async function work(task: LibraryTask): Promise<void> {
  const send = (answer: LibraryAnswer): void => port!.postMessage(answer)
  let batch: LibraryPart[] = []
  let size = 0
  const flush = (): void => {
    if (batch.length > 0) send({ kind: 'parts', parts: batch })
    batch = []
    size = 0
  }
  try {
    let left = task.maxBytes
    const reader = await READERS[task.kind]()
    for await (const part of reader(task)) {
      const bytes = part.kind === 'text' ? part.text.length : part.bytes.length
      left -= bytes
      if (left < 0) throw new DocumentFault('document-limit', `${task.kind}: gives more than ${task.maxBytes} bytes`)
      batch.push(part)
      size += bytes
      if (size > BATCH_BYTES || batch.length > 1000) flush()
    }
    flush()
    send({ kind: 'end' })
  } catch (error) {
    flush()
    // A library's own words may hold what it read.
    const { reason, message } =
      error instanceof DocumentFault
        ? error
        : { reason: 'document-broken' as const, message: `${task.kind}: cannot be read` }
    send({ kind: 'end', failure: { reason, words: message } })
  }
}
