import type { ByteSource } from './byte-source.ts'
import { findZipDirectory, localEntry, zipEntries } from './zip-directory.ts'

/** The office formats that are zips: Word, Excel and PowerPoint (ECMA-376), and OpenDocument (ISO 26300). */
export type DocumentZipKind = 'office' | 'open-document'

/** Larger documents are opened as the archives they are. */
export const MAX_DOCUMENT_BYTES = 64 << 20

/** Entries looked at before a zip is taken for something else, and in all. */
const FIRST_ENTRIES = 16
const MAX_ENTRIES = 2000

const OFFICE_NAME = /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|customXml\/|word\/|xl\/|ppt\/)/
const OFFICE_PART = /^(?:word\/document|xl\/workbook|ppt\/presentation)\w*\.(?:xml|bin)$/
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'

/** The office format of a zip; by what it holds, since names of files lie. */
export function documentZipKind(source: ByteSource): DocumentZipKind | undefined {
  const directory = findZipDirectory(source)
  if (directory === undefined) return undefined
  let seen = 0
  let isLikely = false
  for (const entry of zipEntries(source, directory)) {
    if (typeof entry === 'string' || seen === MAX_ENTRIES) return undefined
    if (seen === 0 && entry.name === 'mimetype') return isOpenDocument(source, entry.headerAt) ? 'open-document' : undefined
    if (OFFICE_PART.test(entry.name)) return 'office'
    isLikely ||= OFFICE_NAME.test(entry.name)
    seen++
    if (seen === FIRST_ENTRIES && !isLikely) return undefined
  }
  return undefined
}

function isOpenDocument(source: ByteSource, headerAt: number): boolean {
  const local = localEntry(source, headerAt)
  return local !== undefined && source.read(local.dataAt, OPEN_DOCUMENT.length).toString('latin1') === OPEN_DOCUMENT
}
