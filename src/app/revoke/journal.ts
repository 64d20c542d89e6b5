import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError, messageOf, systemCodeOf } from '#base/errors.ts'
import { Line } from './record.ts'

const MAX_JOURNAL_BYTES = 256 << 20

/** What was done to credentials, written down before it is done. Lines are only ever added. */
export interface Journal {
  /** All that is known, oldest first. */
  readonly lines: readonly Line[]
  /** On the disk when this returns. Throws `AppError` (`E_OUTPUT_UNWRITABLE`) when it cannot be written: then nothing may be done. */
  write(line: Line): void
  /** Lets others write. */
  close(): void
}

/** `$XDG_STATE_HOME/kagiban/revocations.jsonl`, or the same below `~/.local/state` or, on Windows, `%LOCALAPPDATA%`. */
export function journalFile(variables: Readonly<Record<string, string | undefined>>, home: string): string {
  const local = process.platform === 'win32' ? variables['LOCALAPPDATA'] : variables['XDG_STATE_HOME']
  return join(local || join(home, '.local', 'state'), 'kagiban', 'revocations.jsonl')
}

/**
 * Opens the journal for writing; one process at a time. Throws `AppError`: `E_USAGE` when another one has it, `E_OUTPUT_UNWRITABLE` when it
 * cannot be read or written. A last line that a crash cut off is left behind.
 */
export function openJournal(file: string): Journal {
  const lines: Line[] = []
  const unlock = lock(file)
  let descriptor: number
  try {
    const text = readText(file)
    lines.push(...linesOf(text))
    descriptor = openSync(file, 'a', 0o600)
    // What a crash cut off gets an empty line behind it: so it is told from what was never ours.
    if (text !== '' && !text.endsWith('\n')) writeSync(descriptor, '\n\n')
  } catch (error) {
    unlock()
    throw unusable(file, error)
  }
  return {
    lines,
    write(line) {
      try {
        writeSync(descriptor, `${JSON.stringify(line)}\n`)
        fsyncSync(descriptor)
      } catch (error) {
        throw unusable(file, error)
      }
      lines.push(line)
    },
    close() {
      closeSync(descriptor)
      unlock()
    },
  }
}

/** The lines of a journal that need not be there. Throws `AppError` (`E_OUTPUT_UNWRITABLE`). */
export function readJournal(file: string): readonly Line[] {
  try {
    return linesOf(readText(file))
  } catch (error) {
    throw unusable(file, error)
  }
}

/** Empty when there is none. */
function readText(file: string): string {
  try {
    if (statSync(file).size > MAX_JOURNAL_BYTES) throw new Error('it is too large; move it elsewhere')
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return ''
    throw error
  }
}

function linesOf(text: string): readonly Line[] {
  return text.split('\n').flatMap((line, index, all) => {
    if (line === '') return []
    const parsed = parse(line)
    if (parsed !== undefined) return [parsed]
    // A crash cut it off.
    if (index === all.length - 1 || all[index + 1] === '') return []
    throw new Error(`line ${index + 1} is none of ours`)
  })
}

function parse(line: string): Line | undefined {
  try {
    return Line.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}

/** A file beside it that names the process; one whose process is gone counts for nothing. */
function lock(file: string): () => void {
  const path = `${file}.lock`
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    for (let tries = 0; ; tries++) {
      try {
        writeFileSync(path, String(process.pid), { flag: 'wx', mode: 0o600 })
        return () => rmSync(path, { force: true })
      } catch (error) {
        if (systemCodeOf(error) !== 'EEXIST' || tries === 3) throw error
        const holder = holderOf(path)
        if (holder !== undefined && isRunning(holder)) {
          throw new AppError(
            'E_USAGE',
            `Another kagiban (process ${holder}) is revoking. Wait until it has ended, or end it.`,
          )
        }
        rmSync(path, { force: true })
      }
    }
  } catch (error) {
    throw error instanceof AppError ? error : unusable(file, error)
  }
}

function holderOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8')) || undefined
  } catch {
    return undefined
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCodeOf(error) === 'EPERM'
  }
}

function unusable(file: string, error: unknown): AppError {
  return new AppError(
    'E_OUTPUT_UNWRITABLE',
    `The journal ${file} cannot be used: ${messageOf(error)}. Nothing is sent without it.`,
    { cause: error },
  )
}
