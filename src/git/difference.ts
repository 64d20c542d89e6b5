import { readThrough, type ByteReader } from './byte-reader.ts'
import { parseRawFields, pathCount, type AddedLines, type RawChange } from './change.ts'
import { readPatch } from './patch.ts'

/** All changes between a tree and what came before it. */
export interface Difference {
  readonly changes: readonly RawChange[]
  /** Lines that were added, by `changeKey`, where they were asked for. */
  readonly added: ReadonlyMap<string, AddedLines>
}

const COLON = 0x3a
const NEWLINE = 0x0a
/** Begins the header of a commit; see `readCommitHeader`. */
const COMMIT = 0x43
/** No path, name or mail address is longer. */
const FIELD_BYTES = 1 << 20

/** Reads what `--raw -z`, with or without `-p -U0`, says of one tree or commit: up to the next commit's header or the end. */
export async function readDifference(reader: ByteReader): Promise<Difference> {
  const changes: RawChange[] = []
  let added: ReadonlyMap<string, AddedLines> = new Map()
  for (;;) {
    const next = await nextByte(reader)
    if (next === undefined || next === COMMIT) return { changes, added }
    if (next !== COLON) {
      added = await readPatch(reader)
      continue
    }
    const fields = parseRawFields((await readField(reader)) ?? '')
    let path = await readField(reader)
    if (fields !== undefined && pathCount(fields) === 2) path = await readField(reader)
    if (fields !== undefined && path !== undefined) changes.push({ ...fields, path })
  }
}

export interface CommitInfo {
  readonly commit: string
  readonly author: string
  readonly authorEmail: string
  /** RFC 3339. */
  readonly date: string
}

export interface CommitHeader extends CommitInfo {
  readonly isMerge: boolean
}

/** Prints what `readCommitHeader` reads. Fields end with NUL, which no commit can hold. */
export const COMMIT_FORMAT = '--format=%x00C %H%x00%an%x00%ae%x00%aI%x00%P%x00'

/** Reads a commit's header; undefined at the end of the stream. */
export async function readCommitHeader(reader: ByteReader): Promise<CommitHeader | undefined> {
  if ((await nextByte(reader)) === undefined) return undefined
  const [commit, author, authorEmail, date, parents] = [
    await readField(reader),
    await readField(reader),
    await readField(reader),
    await readField(reader),
    await readField(reader),
  ]
  // The last field; without it the stream ended in the middle.
  if (
    commit === undefined ||
    author === undefined ||
    authorEmail === undefined ||
    date === undefined ||
    parents === undefined
  )
    return undefined
  return { commit: commit.slice(2), author, authorEmail, date, isMerge: parents.includes(' ') }
}

/** The next byte that separates nothing; it stays. Undefined at the end. */
async function nextByte(reader: ByteReader): Promise<number | undefined> {
  for (;;) {
    const next = reader.peek()
    if (next === undefined) {
      if (!(await reader.more())) return undefined
    } else if (next === 0 || next === NEWLINE) reader.takeSome(1)
    else return next
  }
}

async function readField(reader: ByteReader): Promise<string | undefined> {
  return (await readThrough(reader, 0, FIELD_BYTES))?.toString('utf8')
}
