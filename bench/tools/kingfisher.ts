import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { firstLine, pythonFile, sitePackages } from '../install.ts'
import type { Invocation, Job, ReportedFinding, ToolSource } from '../tool.ts'
import { field, line, list, parse, text } from './json.ts'

/** The package ships the program itself; it is run without the package's Python wrapper. */
const PACKAGE = 'kingfisher-bin'
const VERSION = '2.14.0'

export const kingfisher: ToolSource = {
  id: 'kingfisher',
  kind: 'peer',
  prepare(cache, install) {
    const program = pythonFile(cache, install, PACKAGE, VERSION, (venv) =>
      join(sitePackages(venv), 'kingfisher', 'bin', 'kingfisher'),
    )
    chmodSync(program, 0o755)
    const scan = (job: Job, ...words: string[]): Invocation => ({
      command: [
        program,
        'scan',
        job.target,
        '--no-validate',
        '--no-update-check',
        '--quiet',
        '--format=json',
        `--output=${job.report}`,
        ...(job.archives ? [] : ['--no-extract-archives']),
        // Scoring looks at every place; by default one place stands for all of the same secret.
        ...(job.reveal ? ['--no-dedup'] : ['--redact']),
        ...words,
      ],
      env: { KF_RULE_CACHE_DIR: join(cache.directory, 'kingfisher-rules') },
    })
    return {
      id: 'kingfisher',
      version: firstLine(program, '--version').replace(/^kingfisher /, '') || VERSION,
      // 200: findings; 205: validated findings.
      accepted: [0, 200, 205],
      jobs: {
        tree: (job) => scan(job),
        history: (job) => scan({ ...job, archives: false }),
        staged: (job) => scan({ ...job, archives: false }, '--staged'),
        startup: (job) => scan({ ...job, archives: false }),
      },
      findings,
      notes: ['Kingfisher keeps its compiled rules on disk; they were compiled before the first counted run.'],
    }
  },
}

function findings(report: string): readonly ReportedFinding[] {
  return list(field(parse(report), 'findings')).map((item) => {
    const start = line(field(item, 'finding', 'line'))
    const secret = text(field(item, 'finding', 'snippet'))
    return {
      file: text(field(item, 'finding', 'path')),
      line: start,
      endLine: start + secret.split('\n').length - 1,
      secret,
    }
  })
}
