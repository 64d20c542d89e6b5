import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SCANNER = join(import.meta.dirname, '..', 'dist', 'kagiban.mjs')

/** The fields of a finding in a JSON Lines report that evaluations need. */
export interface ReportedLine {
  readonly rule: string
  readonly provider: string
  readonly class: string
  readonly confidence: number
  readonly secret?: string
  readonly parts?: Readonly<Record<string, string>>
  readonly location: { readonly file: string; readonly line: number; readonly end_line?: number }
}

/** Scans a directory with the built scanner and gives its findings, secrets and all; the report is in `scratch` for a moment. */
export function builtScan(directory: string, scratch: string, ...flags: string[]): readonly ReportedLine[] {
  const report = join(scratch, 'report.jsonl')
  const words = ['--format', 'jsonl', '--output', report, '--exit-zero', '--no-cache', '--show-secrets', ...flags]
  run(process.execPath, [SCANNER, 'scan', directory, ...words])
  const lines = readFileSync(report, 'utf8').trim().split('\n')
  rmSync(report)
  return lines.map((line) => JSON.parse(line) as ReportedLine).filter(({ rule }) => rule !== undefined)
}

/** What a program says; throws when it fails. */
export function run(command: string, args: readonly string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0)
    throw new Error(`${command} ${args[0] ?? ''} failed with exit code ${done.status ?? 'none'}: ${done.stderr}`)
  return done.stdout
}

/** Gives `work` a directory of its own, which goes however it ends. */
export function inScratch<T>(work: (scratch: string) => T): T {
  const scratch = mkdtempSync(join(tmpdir(), 'kagiban-eval-'))
  try {
    return work(scratch)
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}
