import { DocumentFault, type DocumentPart } from './part.ts'

/** An office file with a password cannot be read, and that has to be said. */
// oxlint-disable-next-line require-yield
export function* readEncryptedOffice(): Generator<DocumentPart> {
  throw new DocumentFault('document-encrypted', 'office document: needs a password')
}
