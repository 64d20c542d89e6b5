import { firstLine, goProgram } from '../install.ts'
import type { Invocation, Job, ReportedFinding, ToolSource } from '../tool.ts'
import { field, line, list, parse, text } from './json.ts'

const VERSION = 'v8.30.1'

/** Depth of archives in archives; off by default in gitleaks. */
const ARCHIVE_DEPTH = '2'

export const gitleaks: ToolSource = {
  id: 'gitleaks',
  kind: 'peer',
  prepare(cache, install) {
    const program = goProgram(cache, install, 'github.com/zricethezav/gitleaks/v8', VERSION, 'gitleaks')
    const scan = (job: Job, ...words: string[]): Invocation => ({
      command: [
        program,
        ...words,
        job.target,
        '--no-banner',
        '--log-level=error',
        '--exit-code=0',
        '--report-format=json',
        `--report-path=${job.report}`,
        ...(job.archives ? [`--max-archive-depth=${ARCHIVE_DEPTH}`] : []),
        ...(job.reveal ? [] : ['--redact']),
      ],
    })
    return {
      id: 'gitleaks',
      version: firstLine(program, 'version').replace(/^version is.*/, '') || VERSION,
      accepted: [0],
      jobs: {
        tree: (job) => scan(job, 'dir'),
        history: (job) => scan({ ...job, archives: false }, 'git'),
        staged: (job) => scan({ ...job, archives: false }, 'git', '--pre-commit', '--staged'),
        startup: (job) => scan({ ...job, archives: false }, 'dir'),
      },
      findings,
    }
  },
}

function findings(report: string): readonly ReportedFinding[] {
  return list(parse(report)).map((item) => ({
    file: text(field(item, 'File')),
    line: line(field(item, 'StartLine')),
    endLine: line(field(item, 'EndLine')),
    secret: text(field(item, 'Secret')),
  }))
}
