import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { AppError } from '#base/errors.ts'
import type { Reading } from './read-source.ts'

const ROOT = join(import.meta.dirname, '../..')
const NOBODY = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']

/** How a child process reads a source. */
export interface ChildOptions {
  /** Without root's right to read everything. */
  readonly unprivileged?: boolean
  /** A shell command whose output becomes standard input. */
  readonly stdin?: string
}

/** Can a child give up root's rights here? Always true for who has none. */
export function canDropPrivileges(): boolean {
  if (process.getuid?.() !== 0) return process.getuid !== undefined
  const [command = '', ...args] = NOBODY
  return spawnSync(command, [...args, process.execPath, '-e', '0'], { cwd: ROOT }).status === 0
}

/** Reads a source in the main thread of another process: permissions and standard input belong to the process. */
export function readInChild(
  sourceId: string,
  options: unknown,
  { unprivileged = false, stdin = 'true' }: ChildOptions = {},
): Reading {
  const script = `
    import { source } from '#sources/${sourceId}/index.ts'
    import { readSource } from '#testing/read-source.ts'
    console.log(JSON.stringify(await readSource(source, ${JSON.stringify(options)})))`
  const prefix = unprivileged && process.getuid?.() === 0 ? NOBODY.join(' ') : 'exec'
  const { stdout, stderr, status } = spawnSync(
    'sh',
    ['-c', `{ ${stdin}; } | ${prefix} "$0" --input-type=module -e "$1"`, process.execPath, script],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 << 20 },
  )
  if (status !== 0) throw new AppError('E_INTERNAL', `The child ended with ${status}: ${stderr}`)
  return JSON.parse(stdout) as Reading
}
