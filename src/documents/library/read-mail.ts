import PostalMime, { type Email } from 'postal-mime'
import { textPart } from '../part.ts'
import type { LibraryPart, LibraryTask } from './library-messages.ts'

const OPTIONS = { forceRfc822Attachments: true, maxNestingDepth: 100, maxHeadersSize: 2 << 20 } as const

/** A message's headers, texts and attachments, decoded. A message in it comes as a file again. */
export async function* readMail({ bytes }: LibraryTask): AsyncGenerator<LibraryPart> {
  const mail = await PostalMime.parse(bytes, OPTIONS)
  yield textPart('headers', headerText(mail))
  if (mail.text !== undefined) yield textPart('body', mail.text)
  if (mail.html !== undefined) yield textPart('body (HTML)', mail.html)
  for (const [i, { filename, mimeType, content }] of mail.attachments.entries()) {
    const ending = mimeType === 'message/rfc822' ? '.eml' : ''
    const name = filename === null || filename === '' ? `attachment ${i + 1}${ending}` : filename
    yield {
      kind: 'file',
      name,
      isNamed: true,
      bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    }
  }
}

function headerText({ headers, subject }: Email): string {
  const lines = headers.map(({ originalKey, value }) => `${originalKey}: ${value}`)
  return subject === undefined ? lines.join('\n') : [...lines, `Subject: ${subject}`].join('\n')
}
