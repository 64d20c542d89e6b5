import type { CommitInfo } from '../difference.ts'
import { isoDate } from '../message.ts'

/** Room for thousands of parents; what comes behind says nothing about the author. */
const MAX_HEADER_BYTES = 1 << 20

/** Reads the author of a raw commit; empty texts for what it does not say. Headers in another encoding become Unicode, as git shows them. */
export function parseCommitInfo(commit: string, raw: Uint8Array): CommitInfo {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength)
  const end = bytes.indexOf('\n\n')
  const headers = bytes.subarray(0, Math.min(end < 0 ? bytes.length : end, MAX_HEADER_BYTES))
  const encoding = /^encoding (.+)$/m.exec(headers.toString('latin1'))?.[1]
  const line = /^author (.*)$/m.exec(decoded(headers, encoding))?.[1] ?? ''
  const [, author = '', authorEmail = ''] = /^([^<]*)<([^>]*)>/.exec(line) ?? []
  const [, seconds = '', offset = ''] = /> *(\d{1,12}) ([+-]\d{4})$/.exec(line) ?? []
  const date = offset === '' ? undefined : isoDate(Number(seconds), offset)
  return { commit, author: author.trim(), authorEmail: authorEmail.trim(), date: date ?? '' }
}

function decoded(headers: Buffer, encoding: string | undefined): string {
  if (encoding === undefined || /^utf-?8$/i.test(encoding)) return headers.toString('utf8')
  try {
    return new TextDecoder(encoding).decode(headers)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return headers.toString('utf8')
  }
}
