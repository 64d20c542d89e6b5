import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { firstLine } from '../install.ts'
import type { Invocation, Job, ReportedFinding, ToolSource } from '../tool.ts'
import { field, line, list, text } from './json.ts'

/** This checkout's build, or another one to compare with. */
const PROGRAM = process.env['KAGIBAN_BENCH_PROGRAM'] ?? join(import.meta.dirname, '..', '..', 'dist', 'kagiban.mjs')

export const kagiban: ToolSource = {
  id: 'kagiban',
  kind: 'ours',
  prepare() {
    if (!existsSync(PROGRAM)) throw new Error('not built; run `node tools/build.ts`')
    const scan = (job: Job, ...words: string[]): Invocation => ({
      command: [
        process.execPath,
        PROGRAM,
        'scan',
        job.target,
        ...words,
        // The rules as they come, and nothing hidden by files of the target.
        '--no-config',
        '--no-ignore-file',
        '--no-progress',
        '--format=jsonl',
        `--output=${job.report}`,
        ...(job.reveal ? ['--show-secrets'] : []),
      ],
    })
    return {
      id: 'kagiban',
      version: firstLine(process.execPath, PROGRAM, '--version'),
      // 1: findings; 3: something could not be read, which the report names.
      accepted: [0, 1, 3],
      jobs: {
        tree: (job) => scan(job, ...(job.archives ? [] : ['--no-archives'])),
        history: (job) => scan(job, '--history', '--no-cache'),
        second: (job) => scan(job, '--history', ...(job.cache === undefined ? [] : [`--cache-dir=${job.cache}`])),
        staged: (job) => scan(job, '--staged'),
        startup: (job) => scan(job),
      },
      findings,
    }
  },
}

function findings(report: string): readonly ReportedFinding[] {
  return report.split('\n').flatMap((row) => {
    if (row.trim() === '') return []
    const item: unknown = JSON.parse(row)
    requireWorkers(item)
    const location = field(item, 'location')
    if (location === undefined) return []
    const start = line(field(location, 'line'))
    return [
      {
        file: text(field(location, 'file')),
        line: start,
        endLine: Math.max(start, line(field(location, 'end_line'))),
        secret: text(field(item, 'secret')),
      },
    ]
  })
}

/** A scan whose workers failed read next to nothing, fast: its figures would be a lie. */
function requireWorkers(row: unknown): void {
  const failed = list(field(row, 'coverage', 'gaps')).filter((gap) => field(gap, 'reason') === 'worker-failed')
  if (failed.length > 0)
    throw new Error(`kagiban's workers failed in ${failed.length} units; see the coverage of its report`)
}
