import { spawn, type ChildProcess } from 'node:child_process'
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** A running server on this machine. */
export interface Running {
  readonly port: number
  /** Ends it and removes what it wrote. */
  stop(): Promise<void>
}

/** The first of these programs that is here: names are looked for on the path, paths as they are. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return names
    .flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK)
        return true
      } catch {
        return false
      }
    })
}

/** A loopback port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** A directory that outlives a single test; `remove` it at the end. */
export function serverDirectory(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'kagiban-server-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}

export interface Start {
  readonly command: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly port: number
  /** Default: something accepts connections on the port. */
  readonly isReady?: () => Promise<boolean>
  readonly timeoutMs?: number
  /** After it has ended. */
  readonly cleanUp?: () => void | Promise<void>
}

/** Starts a server and waits until it is ready. Throws with the end of its output when it is not in time. */
export async function startServer({
  command,
  args,
  env = {},
  port,
  isReady = () => accepts(port),
  timeoutMs = 60_000,
  cleanUp,
}: Start): Promise<Running> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output = `${output}${text}`.slice(-4000)))
  const running = { port, stop: async () => (await end(child), await cleanUp?.()) }
  const giveUpAt = performance.now() + timeoutMs
  while (child.exitCode === null && performance.now() < giveUpAt) {
    if (await isReady().catch(() => false)) return running
    await pause(50)
  }
  await running.stop()
  throw new Error(`${command} did not start: ${output}`)
}

/** Ends it with all that it started. */
async function end(child: ChildProcess): Promise<void> {
  const { pid } = child
  if (pid === undefined) return
  const ended = new Promise((resolve) => child.once('exit', resolve))
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(-pid, signal)
    } catch {
      return
    }
    if (child.exitCode !== null) continue
    await Promise.race([ended, pause(5000)])
  }
}

export function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port })
    const tell = (is: boolean): void => {
      socket.destroy()
      resolve(is)
    }
    socket.once('connect', () => tell(true)).once('error', () => tell(false))
  })
}
