import { mailKind } from './mail-kind.ts'
import { DocumentFault, type DocumentPart, type OpenedDocument } from './part.ts'

const FROM = Buffer.from('\nFrom ')
const NEWLINE = 0x0a

/** The messages of a mailbox (mbox, RFC 4155) in which something has to be decoded, as files. Messages count from 1. */
export function* readMailbox({ bytes, limits }: OpenedDocument): Generator<DocumentPart> {
  let number = 0
  for (let at = 0; at < bytes.length;) {
    const start = bytes.indexOf(NEWLINE, at) + 1
    if (start === 0) return
    const next = bytes.indexOf(FROM, start)
    const end = next < 0 ? bytes.length : next + 1
    number++
    if (number > limits.maxItems) throw new DocumentFault('document-limit', `mailbox: more than ${limits.maxItems} messages`)
    const message = bytes.subarray(start, end)
    if (mailKind(message) === 'mail') yield { kind: 'file', name: `message ${number}`, bytes: message }
    at = end
  }
}
