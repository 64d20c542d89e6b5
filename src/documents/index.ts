import type { OpenDocument } from './open-document.ts'

/** Files that people keep, read as what they show: see README.md. Only the test of kinds is loaded with this; readers when they are needed. */
export { documentKind, mayBeDocument } from './document-kind.ts'
export { isTextKind, type DocumentKind } from './kinds.ts'
export { rawRange } from './raw-range.ts'
export { isOnLines, markAt, type Mark, type TextBatch } from './text-batch.ts'
export { shownPlace, type TextPart } from './part.ts'

/** Loads what opens documents, when one is met. */
export async function loadDocuments(): Promise<OpenDocument> {
  return (await import('./open-document.ts')).openDocument
}
