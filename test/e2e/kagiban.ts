import { spawn, type ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { tempDirectory } from '#testing/temp-directory.ts'

const PROGRAM = join(import.meta.dirname, '../../dist/kagiban.mjs')
/** Shared, as each run has a home of its own and would have to compile the program anew. */
const COMPILED = join(tmpdir(), 'kagiban-e2e-compiled')

export interface Outcome {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Buffer
  readonly variables?: Readonly<Record<string, string>>
  /** Called with the process as soon as it runs. */
  readonly onStart?: (child: ChildProcess) => void
}

/** Runs the built program as a user would, with a home of its own, and gives what it printed. */
export function kagiban(
  args: readonly string[],
  { cwd, input = '', variables = {}, onStart }: RunOptions = {},
): Promise<Outcome> {
  const home = tempDirectory()
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: cwd ?? home,
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      LANG: 'C.UTF-8',
      KAGIBAN_KEY: 'ab'.repeat(32),
      NODE_COMPILE_CACHE: COMPILED,
      ...variables,
    },
  })
  onStart?.(child)
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (piece: Buffer) => out.push(piece))
  child.stderr.on('data', (piece: Buffer) => err.push(piece))
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (code) =>
      done({ code, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }),
    )
  })
}

export interface JsonFinding {
  readonly rule: string
  readonly fingerprint: string
  readonly secret?: string
  readonly redacted: string
  readonly class: string
  readonly confidence: number
  readonly parts: Readonly<Record<string, string>>
  readonly location: {
    readonly file: string
    readonly line: number
    readonly column: number
    readonly end_line: number
    readonly commit?: string
    readonly blob?: string
  }
}

export interface JsonCoverage {
  readonly complete: boolean
  readonly files: number
  readonly gaps: readonly { readonly place: string; readonly reason: string; readonly detail?: string }[]
  readonly hidden: Readonly<Record<string, number>>
  readonly stale_ignores: readonly { readonly why: string }[]
}

/** The findings and the coverage of a `--format jsonl` report. */
export function parseJsonl(text: string): { findings: JsonFinding[]; coverage: JsonCoverage } {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const last = lines.pop()
  if (last === undefined || !('coverage' in last)) throw new Error('the report has no coverage at its end')
  return { findings: lines as unknown as JsonFinding[], coverage: last['coverage'] as JsonCoverage }
}
