import { spawn, type ChildProcess } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { AppError, systemCodeOf } from '#base/errors.ts'
import { gitFailure, type GitExit } from './failure.ts'
import { gitEnvironment, gitProgram, SAFE_ARGUMENTS, SAFE_BUT_HOOKS_PATH, type GitTarget } from './program.ts'

/** Bytes kept of the beginning, and of the end, of a process's standard error. */
const STDERR_BYTES = 8192

export interface GitProcess {
  readonly stdin: Writable
  readonly stdout: Readable
  /** Resolves when the process has ended and its output was read; rejects when it could not be started. */
  readonly exit: Promise<GitExit>
  /** Ends the process; safe at any time. */
  kill(): void
  /** May the program end while this process is still there? Processes start as "no". */
  background(allowed: boolean): void
}

/** Starts git safely in a repository that may be hostile. The caller must read `stdout` to the end or `kill()`. */
export function startGit(target: GitTarget, args: readonly string[], safe: readonly string[] = SAFE_ARGUMENTS): GitProcess {
  const child = spawn(gitProgram(), [...safe, '-C', target.repository, ...args], {
    env: gitEnvironment(target),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    shell: false,
  })
  return watch(child)
}

/** The shared part of all git processes: bounded standard error, no unhandled stream errors, one promise for the end. */
export function watch(child: ChildProcess): GitProcess {
  const { stdin, stdout, stderr } = child
  if (stdin === null || stdout === null || stderr === null) throw new AppError('E_INTERNAL', 'A git process has no pipes.')
  // A process that ends early closes its input; its exit says why.
  stdin.on('error', () => {})
  const errors = boundedText(stderr)
  const exit = new Promise<GitExit>((resolve, reject) => {
    child.once('error', (error) => {
      const missing = systemCodeOf(error) === 'ENOENT'
      const message = missing
        ? 'The git program could not be started. Check that git is installed.'
        : `Git could not be started: ${error.message}`
      reject(new AppError(missing ? 'E_GIT_MISSING' : 'E_GIT_FAILED', message, { cause: error }))
    })
    child.once('close', (code) => resolve({ code: code ?? undefined, stderr: errors() }))
  })
  // Whoever waits for the end sees the rejection; a killed process has nobody who waits.
  exit.catch(() => {})
  return {
    stdin,
    stdout,
    exit,
    kill() {
      stdin.destroy()
      stdout.destroy()
      stderr.destroy()
      child.kill('SIGKILL')
    },
    background(allowed) {
      for (const part of [child, stdin, stdout, stderr]) {
        const handle = part as { ref?: () => void; unref?: () => void }
        if (allowed) handle.unref?.()
        else handle.ref?.()
      }
    },
  }
}

function boundedText(stream: Readable): () => string {
  let head = Buffer.alloc(0)
  let tail = Buffer.alloc(0)
  stream.on('error', () => {})
  stream.on('data', (chunk: Buffer) => {
    const room = STDERR_BYTES - head.length
    head = Buffer.concat([head, chunk.subarray(0, Math.max(0, room))])
    tail = Buffer.concat([tail, chunk.subarray(Math.max(0, room))]).subarray(-STDERR_BYTES)
  })
  return () => Buffer.concat([head, tail]).toString('utf8')
}

export interface GitOptions {
  readonly signal: AbortSignal
  /** Written to standard input, which is then closed. */
  readonly input?: string
  /** Revisions the user named: a failure to find them becomes `E_GIT_REVISION`. */
  readonly revisions?: readonly string[]
  /** Called at the end of a successful run that wrote to standard error. */
  readonly onWarning?: (stderr: string) => void
  /** Leaves the repository's `core.hooksPath` as it is. Only for commands that run no hook. */
  readonly keepHooksPath?: boolean
}

/**
 * Runs git and gives its standard output in chunks. Throws an `AppError` at the end when git failed, and the signal's reason
 * when it aborts. Stopping to read ends the process.
 */
export async function* streamGit(target: GitTarget, args: readonly string[], options: GitOptions): AsyncGenerator<Buffer> {
  const { signal, revisions } = options
  signal.throwIfAborted()
  const process = startGit(target, args, options.keepHooksPath === true ? SAFE_BUT_HOOKS_PATH : SAFE_ARGUMENTS)
  const abort = (): void => process.kill()
  signal.addEventListener('abort', abort)
  try {
    process.stdin.end(options.input ?? '')
    try {
      for await (const chunk of process.stdout) yield chunk as Buffer
    } catch (error) {
      signal.throwIfAborted()
      // A process that could not be started says more in its exit than in its broken output.
      await process.exit
      throw error
    }
    const exit = await process.exit
    signal.throwIfAborted()
    if (exit.code !== 0) {
      throw gitFailure({ ...target, command: args[0] ?? '', ...(revisions === undefined ? {} : { revisions }) }, exit)
    }
    if (exit.stderr !== '') options.onWarning?.(exit.stderr)
  } finally {
    signal.removeEventListener('abort', abort)
    process.kill()
  }
}

/** Runs git and gives its whole standard output; `E_GIT_FAILED` when that is over `maxBytes`. */
export async function gitOutput(
  target: GitTarget,
  args: readonly string[],
  options: GitOptions & { readonly maxBytes: number },
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of streamGit(target, args, options)) {
    size += chunk.length
    if (size > options.maxBytes)
      throw new AppError('E_GIT_FAILED', `git ${args[0]} wrote more than ${options.maxBytes} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
