import { dirname, join } from 'node:path'
import { pythonFile } from '../install.ts'
import type { Invocation, ReportedFinding, ToolSource } from '../tool.ts'
import { field, line, list, parse, text } from './json.ts'

const VERSION = '1.5.0'

export const detectSecrets: ToolSource = {
  id: 'detect-secrets',
  kind: 'peer',
  tooSlowFor: ['tree'],
  prepare(cache, install) {
    const program = pythonFile(cache, install, 'detect-secrets', VERSION, (venv) => join(venv, 'bin', 'detect-secrets'))
    // It only takes paths relative to the directory it runs in.
    const scan = (directory: string, ...words: string[]): Invocation => ({
      command: [program, '-C', directory, 'scan', '--no-verify', ...words],
      reportOnStdout: true,
    })
    return {
      id: 'detect-secrets',
      version: VERSION,
      accepted: [0],
      jobs: {
        tree: (job) => scan(job.target, '--all-files', '.'),
        // Every tracked file; staged ones are.
        staged: (job) => scan(job.target, '.'),
        startup: (job) => scan(dirname(job.target), '--all-files', '.'),
      },
      findings,
      notes: ['detect-secrets writes hashes, never the value: it is scored by line alone.'],
    }
  },
}

function findings(report: string): readonly ReportedFinding[] {
  return Object.values((field(parse(report), 'results') ?? {}) as Record<string, unknown>).flatMap((file) =>
    list(file).map((item) => {
      const start = line(field(item, 'line_number'))
      return { file: text(field(item, 'filename')), line: start, endLine: start, secret: '' }
    }),
  )
}
