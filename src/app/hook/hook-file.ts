import { access, constants, lstat, open } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { AppError, systemCodeOf } from '#base/errors.ts'
import { locateHooks } from '#git/index.ts'
import type { HookKind } from './kind.ts'
import { isOurScript, KEPT_SUFFIX } from './script.ts'

/** What lies at a path where a hook may be. */
export type HookFile = 'absent' | 'ours' | 'foreign' | 'not-a-file'

/** Where a hook is, and what is there now. */
export interface HookState {
  readonly kind: HookKind
  /** Absolute. */
  readonly path: string
  readonly file: HookFile
  /** Git runs it: it is there and executable. */
  readonly active: boolean
  /** Where a hook that was there before is kept. */
  readonly keptPath: string
  readonly kept: HookFile
  readonly bare: boolean
  /** All repositories of the user or machine have these hooks. */
  readonly shared: boolean
  /** The program that writes this directory anew and would lose what others put into it. */
  readonly manager?: 'husky'
}

const READ_BYTES = 4096

/** Looks at the repository and its hooks; changes nothing. */
export async function findHook(kind: HookKind, repository: string, signal: AbortSignal): Promise<HookState> {
  const { directory, bare, shared } = await locateHooks({ repository }, signal)
  const path = join(directory, kind)
  const keptPath = `${path}${KEPT_SUFFIX}`
  const isHusky = basename(directory) === '_' && basename(dirname(directory)) === '.husky'
  return {
    kind,
    path,
    file: await lookAt(path),
    active: await isExecutable(path),
    keptPath,
    kept: await lookAt(keptPath),
    bare,
    shared,
    ...(isHusky ? { manager: 'husky' } : {}),
  }
}

async function lookAt(path: string): Promise<HookFile> {
  try {
    const entry = await lstat(path)
    // A link is somebody's: ours are files.
    if (entry.isSymbolicLink()) return 'foreign'
    if (!entry.isFile()) return 'not-a-file'
    const file = await open(path, 'r')
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(READ_BYTES), 0, READ_BYTES, 0)
      return isOurScript(buffer.toString('latin1', 0, bytesRead)) ? 'ours' : 'foreign'
    } finally {
      await file.close()
    }
  } catch (error) {
    const code = systemCodeOf(error)
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent'
    throw new AppError(
      'E_TARGET_UNREADABLE',
      `The hook ${path} cannot be read (${code ?? 'unknown'}). Check its permissions.`,
      {
        cause: error,
      },
    )
  }
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}
