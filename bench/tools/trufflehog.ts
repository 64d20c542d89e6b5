import { firstLine, onPath } from '../install.ts'
import type { Invocation, Job, ReportedFinding, ToolSource } from '../tool.ts'
import { field, line, text } from './json.ts'

/**
 * Used only where it is installed already: its module has `replace` lines, so `go install` refuses it. Its license is
 * AGPL-3.0; it is run as a program for measuring, and nothing of it is part of kagiban.
 */
export const trufflehog: ToolSource = {
  id: 'trufflehog',
  kind: 'peer',
  prepare() {
    const program = onPath('trufflehog')
    if (program === undefined) throw new Error('not on PATH, and it cannot be installed with `go install`')
    const scan = (job: Job, ...words: string[]): Invocation => ({
      command: [
        program,
        ...words,
        '--no-verification',
        '--no-update',
        '--json',
        '--log-level=-1',
        ...(job.archives ? ['--archive-max-depth=2'] : ['--archive-max-depth=0']),
      ],
      reportOnStdout: true,
    })
    return {
      id: 'trufflehog',
      version: firstLine(program, '--version').replace(/^trufflehog /, ''),
      accepted: [0],
      jobs: {
        tree: (job) => scan(job, 'filesystem', job.target),
        history: (job) => scan(job, 'git', `file://${job.target}`, '--bare'),
        startup: (job) => scan(job, 'filesystem', job.target),
      },
      findings,
      notes: ['TruffleHog has no option to redact; its reports were deleted unread except for counting.'],
    }
  },
}

function findings(report: string): readonly ReportedFinding[] {
  return report.split('\n').flatMap((row) => {
    if (!row.startsWith('{')) return []
    const item: unknown = JSON.parse(row)
    const data = field(item, 'SourceMetadata', 'Data')
    const place = field(data, 'Filesystem') ?? field(data, 'Git')
    if (place === undefined) return []
    const start = line(field(place, 'line'))
    const secret = text(field(item, 'Raw'))
    return [{ file: text(field(place, 'file')), line: start, endLine: start + secret.split('\n').length - 1, secret }]
  })
}
