import { byteReader, readExactly, readThrough, type ByteReader } from './byte-reader.ts'
import type { GitExit } from './failure.ts'
import type { GitTarget } from './program.ts'
import { startGit, type GitProcess } from './process.ts'

export type ObjectType = 'blob' | 'commit' | 'tag' | 'tree'

export type ObjectHeader =
  | { readonly kind: 'object'; readonly type: ObjectType; readonly size: number }
  | { readonly kind: 'missing' }
  /** The process ended instead of answering. */
  | { readonly kind: 'ended' }

/** One `git cat-file --batch`: asked for many objects at once, it answers in order. */
export interface ObjectProcess {
  /** Did it serve somebody before? Then it may have ended meanwhile. */
  readonly reused: boolean
  ask(oids: readonly string[]): void
  header(oid: string): Promise<ObjectHeader>
  /** All bytes of the object whose header came last; undefined when the process ended in the middle. */
  body(size: number): Promise<Buffer | undefined>
  /** The same in pieces; returns whether all of it came. */
  pieces(size: number): AsyncGenerator<Buffer, boolean>
  exit(): Promise<GitExit>
  /** Leaves the process for the next reader; only when every answer was read. */
  giveBack(): void
  kill(): void
}

interface Running {
  readonly key: string
  readonly git: GitProcess
  readonly reader: ByteReader
  ended: boolean
  timer?: NodeJS.Timeout
}

const NEWLINE = 0x0a
const HEADER_BYTES = 4096
/** Pieces in which a big object is handed on. */
const PIECE_BYTES = 1 << 20
/** An idle process ends after this time, so that files it holds open can be removed. */
const IDLE_MS = 2000

/** Idle processes of this thread, by repository. */
const idle = new Map<string, Running[]>()

/** A process for a repository: one that waits, or a new one. Starting one costs milliseconds, so they are kept for a while. */
export function takeObjectProcess(target: GitTarget): ObjectProcess {
  const waiting = idle.get(target.repository)?.pop()
  const reused = waiting !== undefined && !waiting.ended
  const running = reused ? waiting : start(target)
  clearTimeout(running.timer)
  running.git.background(false)
  return { reused, ...conversation(running) }
}

/** Ends the idle processes of this thread that read a repository, for example because it is about to be removed. */
export function endObjectProcesses(target: GitTarget): void {
  for (const running of idle.get(target.repository) ?? []) {
    clearTimeout(running.timer)
    running.git.kill()
  }
  idle.delete(target.repository)
}

function start(target: GitTarget): Running {
  const git = startGit(target, ['cat-file', '--batch'])
  const running: Running = { key: target.repository, git, reader: byteReader(git.stdout), ended: false }
  const end = (): void => {
    running.ended = true
  }
  git.exit.then(end, end)
  return running
}

function putBack(running: Running): void {
  running.git.background(true)
  running.timer = setTimeout(() => {
    const waiting = idle.get(running.key)
    idle.set(running.key, waiting?.filter((other) => other !== running) ?? [])
    running.git.kill()
  }, IDLE_MS).unref()
  const waiting = idle.get(running.key)
  if (waiting === undefined) idle.set(running.key, [running])
  else waiting.push(running)
}

function conversation(running: Running): Omit<ObjectProcess, 'reused'> {
  const { git, reader } = running
  return {
    ask: (oids) => void git.stdin.write(`${oids.join('\n')}\n`),
    async header(oid) {
      const line = await readThrough(reader, NEWLINE, HEADER_BYTES)
      if (line === undefined) return { kind: 'ended' }
      const [name, type = '', size = ''] = line.toString('latin1').split(' ')
      const known = type === 'blob' || type === 'commit' || type === 'tag' || type === 'tree'
      if (name === oid && known) return { kind: 'object', type, size: Number(size) }
      return { kind: 'missing' }
    },
    async body(size) {
      const body = await readExactly(reader, size)
      return body !== undefined && (await readExactly(reader, 1)) !== undefined ? body : undefined
    },
    async *pieces(size) {
      for (let left = size; left > 0;) {
        const piece = reader.takeSome(Math.min(left, PIECE_BYTES))
        if (piece !== undefined) {
          left -= piece.length
          yield piece
        } else if (!(await reader.more())) return false
      }
      return (await readExactly(reader, 1)) !== undefined
    },
    exit: () => git.exit,
    giveBack: () => putBack(running),
    kill: () => git.kill(),
  }
}
