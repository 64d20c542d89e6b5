import type { LineRange } from '#core/source.ts'
import { readLineHead, type ByteReader } from './byte-reader.ts'
import { changeKey, type AddedLines } from './change.ts'

const NEWLINE = 0x0a
const BACKSLASH = 0x5c
/** Of lines that matter, only the beginning is needed. */
const HEAD_BYTES = 512

/**
 * Reads the text part of a difference without context lines (`-U0`), from its first line to its end: the next byte is NUL, or
 * the stream is over. Gives the added lines by `changeKey`. Content is skipped by the counts of the hunk headers, so no content
 * can pass for a header, and lines of any length take no memory.
 */
export async function readPatch(reader: ByteReader): Promise<Map<string, AddedLines>> {
  const added = new Map<string, LineRange[] | 'unknown'>()
  let key: string | undefined
  for (;;) {
    if (reader.available() === 0 && !(await reader.more())) return added
    if (reader.peek() === 0) return added
    const line = (await readLineHead(reader, HEAD_BYTES))?.toString('latin1') ?? ''
    if (line.startsWith('diff --')) key = undefined
    else if (line.startsWith('index ')) {
      key = keyOfIndexLine(line)
      if (key !== undefined) added.set(key, [])
    } else if (line.startsWith('Binary files ')) {
      if (key !== undefined) added.set(key, 'unknown')
    } else if (line.startsWith('@@')) {
      const lines = key === undefined ? undefined : added.get(key)
      const range = await readHunk(reader, line)
      if (range !== undefined && Array.isArray(lines)) lines.push(range)
    }
  }
}

/** `index <old>..<new> 100644` */
function keyOfIndexLine(line: string): string | undefined {
  const [, parent = '', oid = ''] = /^index ([0-9a-f]+)\.\.([0-9a-f]+)/.exec(line) ?? []
  return oid === '' ? undefined : changeKey([parent], oid)
}

/** `@@ -<old> +<new> @@`; counts default to 1. */
async function readHunk(reader: ByteReader, header: string): Promise<LineRange | undefined> {
  const fields = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(header)
  if (fields === null) return undefined
  const [, removed = '1', from = '0', count = '1'] = fields
  await skipLines(reader, Number(removed) + Number(count))
  return count === '0' ? undefined : { from: Number(from), to: Number(from) + Number(count) - 1 }
}

/** Skips lines of content; notes such as "\ No newline at end of file" do not count. */
async function skipLines(reader: ByteReader, count: number): Promise<void> {
  for (let left = count; left > 0 || (await isNote(reader));) {
    if (reader.available() === 0 && !(await reader.more())) return
    if (reader.peek() !== BACKSLASH) left--
    while (!reader.skipThrough(NEWLINE)) if (!(await reader.more())) return
  }
}

async function isNote(reader: ByteReader): Promise<boolean> {
  if (reader.available() === 0) await reader.more()
  return reader.peek() === BACKSLASH
}

/** Ascending ranges with neighbours made one. */
export function joinRanges(ranges: readonly LineRange[]): LineRange[] {
  const joined: LineRange[] = []
  for (const range of ranges) {
    const last = joined.at(-1)
    if (last !== undefined && range.from <= last.to + 1)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else joined.push(range)
  }
  return joined
}
