import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { redactUrl } from '#base/redact-url.ts'
import { AppError } from '#base/errors.ts'
import { checkCloneUrl, CLONE_PROTOCOLS, redactCredentials } from './clone-url.ts'
import { lastWords } from './failure.ts'
import { endObjectProcesses } from './object-process.ts'
import { gitEnvironment, gitProgram } from './program.ts'
import { watch } from './process.ts'

/** A temporary copy of a repository. */
export interface Clone {
  /** A bare repository, in a directory that only this user can read. */
  readonly repository: string
  /** Removes it; safe to call again. */
  remove(): Promise<void>
}

const CONFIGURATION = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.askPass=',
  'credential.interactive=false',
  'maintenance.auto=false',
  'gc.auto=0',
  'submodule.recurse=false',
]
const ARGUMENTS = ['clone', '--mirror', '--quiet', '--no-local', '--no-recurse-submodules', '--template=']

/** Clones that still lie on the disk, for the end of the program. */
const standing = new Set<string>()

/**
 * Copies a repository with all its refs into a new directory below `parent` (the system's temporary directory by default).
 * Never asks for a password: what git can get from its credential helpers, an SSH agent or the URL is all it has. The copy is
 * removed when cloning fails or is aborted, and at the latest when the program ends; else by `remove()`. Throws `E_USAGE`,
 * `E_CLONE_FAILED`, `E_GIT_MISSING`, or the signal's reason. No message holds the URL's credentials.
 */
export async function cloneMirror(url: string, parent: string | undefined, signal: AbortSignal): Promise<Clone> {
  signal.throwIfAborted()
  const from = checkCloneUrl(url)
  const directory = await mkdtemp(join(resolve(parent ?? tmpdir()), 'kagiban-clone-')).catch((error: unknown) => {
    throw new AppError(
      'E_CLONE_FAILED',
      `No directory for the clone can be made in ${parent ?? tmpdir()}. Free space there or name another.`,
      {
        cause: error,
      },
    )
  })
  const repository = join(directory, 'repository.git')
  if (standing.size === 0) process.once('exit', removeStanding)
  standing.add(directory)
  const remove = async (): Promise<void> => {
    endObjectProcesses({ repository })
    await rm(directory, { recursive: true, force: true, maxRetries: 3 })
    standing.delete(directory)
    if (standing.size === 0) process.off('exit', removeStanding)
  }
  try {
    await runClone(from, url, repository, signal)
    return { repository, remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function runClone(from: string, url: string, repository: string, signal: AbortSignal): Promise<void> {
  const configuration = CONFIGURATION.flatMap((entry) => ['-c', entry])
  const child = spawn(gitProgram(), ['--no-pager', ...configuration, ...ARGUMENTS, '--end-of-options', from, repository], {
    env: {
      ...gitEnvironment({ repository }),
      GIT_ALLOW_PROTOCOL: CLONE_PROTOCOLS.join(':'),
      GIT_NO_LAZY_FETCH: '0',
      SSH_ASKPASS: '',
      SSH_ASKPASS_REQUIRE: 'never',
    },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    // A session of its own has no terminal at which ssh could ask, and ends with all its helpers at once.
    detached: process.platform !== 'win32',
  })
  const git = watch(child)
  const abort = (): void => {
    endGroup(child.pid)
    git.kill()
  }
  signal.addEventListener('abort', abort)
  process.once('exit', abort)
  try {
    git.stdin.end()
    git.stdout.resume()
    const exit = await git.exit
    signal.throwIfAborted()
    if (exit.code === 0) return
    const words = redactCredentials(lastWords(exit.stderr), url)
    throw new AppError(
      'E_CLONE_FAILED',
      `${redactUrl(url)} could not be cloned: ${words}. Check the address and your access to it.`,
      {
        details: { url: redactUrl(url), git: words },
      },
    )
  } finally {
    signal.removeEventListener('abort', abort)
    process.off('exit', abort)
  }
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined || process.platform === 'win32') return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended.
  }
}

function removeStanding(): void {
  for (const directory of standing) rmSync(directory, { recursive: true, force: true })
}
