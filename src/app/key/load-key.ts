import { randomBytes } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { AppError, messageOf, systemCodeOf } from '#base/errors.ts'
import { readSmallTextFile, type SmallTextFile } from '#app/small-text-file.ts'
import { createKeyFile } from './create-key-file.ts'
import { decodeKey, MIN_KEY_BYTES, parseKeyFile } from './key-text.ts'
import type { KeyWarning } from './messages.ts'

interface KeyRequest {
  /** `--key-file`: wins over everything else. */
  readonly keyFile?: string | undefined
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The user's home directory. */
  readonly home: string
}

interface LoadedKey {
  /** At least 16 bytes. */
  readonly key: Uint8Array
  /** Where it is kept; absent for a key from `KAGIBAN_KEY` and for one that lives only as long as this run. */
  readonly file?: string
  /** Was the file made just now? */
  readonly created: boolean
  readonly warnings: readonly KeyWarning[]
}

const MAX_KEY_FILE_BYTES = 65_536
const HOW_TO_MAKE = 'A new one: head -c 32 /dev/urandom | base64 > FILE && chmod 600 FILE'
/** How long to wait for another process that is just writing the file on a file system without hard links. */
const WRITER_MS = 500

/**
 * The key of the fingerprints: `--key-file`, `KAGIBAN_KEY_FILE`, `KAGIBAN_KEY` (the key itself as base64 or hex), else this
 * installation's own, which is made on first use. Where that cannot be kept, a key for this run alone and a warning.
 * Throws E_KEY_UNUSABLE when a key that someone chose, or made before, cannot be used. Empty variables count as unset.
 */
export function loadKey({ keyFile, environment, home }: KeyRequest): LoadedKey {
  const chosen = keyFile ?? (environment['KAGIBAN_KEY_FILE'] || undefined)
  if (chosen !== undefined) return loadChosen(chosen, keyFile === undefined ? 'KAGIBAN_KEY_FILE' : '--key-file')
  const text = environment['KAGIBAN_KEY']
  return text ? { key: keyFromVariable(text), created: false, warnings: [] } : loadOwn(defaultKeyFile(environment, home))
}

function keyFromVariable(text: string): Uint8Array {
  const decoded = decodeKey(text)
  if (decoded.kind === 'key') return decoded.key
  throw new AppError(
    'E_KEY_UNUSABLE',
    `The key in KAGIBAN_KEY cannot be used: ${decoded.why}. Set it to at least ${MIN_KEY_BYTES} random bytes as base64 or hex.`,
  )
}

function loadChosen(file: string, named: string): LoadedKey {
  const found = readSmallTextFile(file, MAX_KEY_FILE_BYTES)
  if (found.kind === 'absent') throw unusable(file, `there is no such file (${named})`, HOW_TO_MAKE)
  return keyIn(found, file, HOW_TO_MAKE)
}

/** `$XDG_CONFIG_HOME/kagiban/fingerprint.key`, or the same below `~/.config` or, on Windows, `%APPDATA%`. */
function defaultKeyFile(environment: KeyRequest['environment'], home: string): string {
  const base =
    process.platform === 'win32'
      ? environment['APPDATA'] || join(home, 'AppData', 'Roaming')
      : absolute(environment['XDG_CONFIG_HOME']) || join(home, '.config')
  return join(base, 'kagiban', 'fingerprint.key')
}

/** The XDG specification has relative paths ignored. */
function absolute(path: string | undefined): string | undefined {
  return path !== undefined && isAbsolute(path) ? path : undefined
}

function loadOwn(file: string): LoadedKey {
  const before = readSmallTextFile(file, MAX_KEY_FILE_BYTES)
  if (before.kind !== 'absent') return ownKeyIn(before, file)
  try {
    const created = createKeyFile(file)
    return { ...ownKeyIn(created ? readSmallTextFile(file, MAX_KEY_FILE_BYTES) : readWhenWritten(file), file), created }
  } catch (error) {
    if (error instanceof AppError) throw error
    return ephemeral(file, systemCodeOf(error) ?? messageOf(error))
  }
}

function ownKeyIn(found: SmallTextFile, file: string): LoadedKey {
  // A directory on the way that may not be entered: perhaps another user's home. Nobody chose a key there.
  if (found.kind === 'unusable' && !isSeen(file)) return ephemeral(file, found.systemCode ?? found.why)
  return keyIn(
    found,
    file,
    'Restore it from a copy, or delete it: the next run makes a new one, with which fingerprints change',
  )
}

function keyIn(found: SmallTextFile, file: string, advice: string): LoadedKey {
  if (found.kind !== 'text') throw unusable(file, found.kind === 'absent' ? 'it vanished' : found.why, advice)
  const parsed = parseKeyFile(found.text)
  if (parsed.kind === 'wrong') throw unusable(file, parsed.why, advice)
  const isOpen = process.platform !== 'win32' && (found.mode & 0o077) !== 0
  return { key: parsed.key, file, created: false, warnings: isOpen ? [{ kind: 'readable-by-others', file }] : [] }
}

function ephemeral(file: string, why: string): LoadedKey {
  return { key: new Uint8Array(randomBytes(32)), created: false, warnings: [{ kind: 'ephemeral', file, why }] }
}

function unusable(file: string, why: string, advice: string): AppError {
  return new AppError('E_KEY_UNUSABLE', `The fingerprint key ${file} cannot be used: ${why}. ${advice}.`, {
    details: { file },
  })
}

function isSeen(file: string): boolean {
  try {
    lstatSync(file)
    return true
  } catch {
    return false
  }
}

function readWhenWritten(file: string): SmallTextFile {
  const until = performance.now() + WRITER_MS
  for (;;) {
    const found = readSmallTextFile(file, MAX_KEY_FILE_BYTES)
    if (found.kind !== 'text' || parseKeyFile(found.text).kind === 'key' || performance.now() > until) return found
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
  }
}
