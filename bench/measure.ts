import { spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { treeMemory } from './process-tree.ts'
import type { Invocation } from './tool.ts'

/** One run of a command. CPU seconds are user + system of all its processes; absent without GNU time. */
export interface Measurement {
  readonly wallSeconds: number
  readonly cpuSeconds: number | undefined
  /** The larger of the biggest process (kernel's figure) and the biggest sum over the tree that the sampler saw. */
  readonly peakBytes: number
  readonly exitCode: number | undefined
  /** Why the run did not do its work, if it is known. Never more than the head of a crash message. */
  readonly trouble: string | undefined
}

export interface MeasureOptions {
  /** An empty directory of ours, in which the command runs; `report` takes its output where the tool writes it there. */
  readonly directory: string
  readonly report: string
  readonly timeoutMs: number
  /** 0: memory is not sampled, only the kernel's figure counts (runs of a few milliseconds). */
  readonly sampleEveryMs: number
}

const GNU_TIME = '/usr/bin/time'

/** Whether CPU seconds and the kernel's peak can be had here: GNU time (Debian package `time`). */
export const hasGnuTime = existsSync(GNU_TIME)

/** No peer may reach a provider: verification is off, and whatever asks for a proxy gets a closed port. */
const NO_NETWORK = {
  http_proxy: 'http://127.0.0.1:9',
  https_proxy: 'http://127.0.0.1:9',
  all_proxy: 'http://127.0.0.1:9',
  no_proxy: '',
}

/** Runs a command once to its end. A run over the time limit is ended with all its processes. */
export async function measure(invocation: Invocation, options: MeasureOptions): Promise<Measurement> {
  const usage = join(options.directory, 'usage')
  const errors = join(options.directory, 'errors')
  for (const path of [usage, errors, options.report]) rmSync(path, { force: true, recursive: true })
  const [program, ...args] = hasGnuTime
    ? ([GNU_TIME, '--quiet', `--output=${usage}`, '--format=%U %S %M', '--', ...invocation.command] as const)
    : invocation.command
  const output = invocation.reportOnStdout === true ? openSync(options.report, 'w', 0o600) : undefined
  const errorOutput = openSync(errors, 'w', 0o600)
  const environment = { ...process.env, ...NO_NETWORK, ...invocation.env }
  const start = performance.now()
  const child = spawn(program, args, {
    cwd: options.directory,
    env: environment,
    stdio: ['ignore', output ?? 'ignore', errorOutput],
    // A group of its own, so that a run over the limit ends with all its processes.
    detached: true,
  })
  let peakBytes = 0
  const sampler = options.sampleEveryMs === 0 ? undefined : setInterval(sample, options.sampleEveryMs)
  function sample(): void {
    if (child.pid !== undefined) peakBytes = Math.max(peakBytes, treeMemory(child.pid))
  }
  const stop = (): void => killGroup(child.pid)
  // Before the reports go: nothing may write one afterwards.
  process.prependOnceListener('exit', stop)
  let timedOut = false
  const timer = setTimeout(() => {
    timedOut = true
    stop()
  }, options.timeoutMs)
  const exitCode = await new Promise<number | undefined>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? undefined))
  }).finally(() => {
    clearTimeout(timer)
    clearInterval(sampler)
    process.removeListener('exit', stop)
    closeSync(errorOutput)
    if (output !== undefined) closeSync(output)
  })
  const wallSeconds = (performance.now() - start) / 1000
  const [user, system, kilobytes] = timesIn(usage)
  return {
    wallSeconds,
    cpuSeconds: user === undefined || system === undefined ? undefined : user + system,
    peakBytes: Math.max(peakBytes, (kilobytes ?? 0) * 1024),
    exitCode,
    trouble: timedOut ? `stopped after ${options.timeoutMs / 1000} s` : crashIn(errors),
  }
}

function killGroup(leader: number | undefined): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, 'SIGKILL')
  } catch {
    // It ended by itself a moment ago.
  }
}

function timesIn(path: string): readonly number[] {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split(' ').map(Number) : []
}

/** The first line of a crash; other messages of a scanner could quote what it found. */
function crashIn(path: string): string | undefined {
  return /^(?:panic|fatal|thread '[^']*' panicked|error): ?.{0,120}/im.exec(readFileSync(path, 'utf8'))?.[0]
}
