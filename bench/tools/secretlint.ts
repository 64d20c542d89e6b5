import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmPackages } from '../install.ts'
import type { Invocation, Job, ReportedFinding, ToolSource } from '../tool.ts'
import { field, line, list, parse, text } from './json.ts'

const VERSION = '13.0.6'
const PRESET_VERSION = '13.1.0'
const PRESET = '@secretlint/secretlint-rule-preset-recommend'

export const secretlint: ToolSource = {
  id: 'secretlint',
  kind: 'peer',
  tooSlowFor: ['tree'],
  prepare(cache, install) {
    const directory = npmPackages(cache, install, `secretlint-${VERSION}`, [
      `secretlint@${VERSION}`,
      `${PRESET}@${PRESET_VERSION}`,
    ])
    const program = join(directory, 'node_modules', 'secretlint', 'bin', 'secretlint.js')
    const configuration = join(directory, '.secretlintrc.json')
    if (!existsSync(configuration)) writeFileSync(configuration, JSON.stringify({ rules: [{ id: PRESET }] }))
    const scan = (job: Job, pattern: string): Invocation => ({
      command: [
        process.execPath,
        program,
        `--secretlintrc=${configuration}`,
        '--format=json',
        '--no-color',
        `--output=${job.report}`,
        ...(job.reveal ? [] : ['--maskSecrets']),
        pattern,
      ],
    })
    return {
      id: 'secretlint',
      version: VERSION,
      accepted: [0, 1],
      jobs: {
        tree: (job) => scan(job, join(job.target, '**', '*')),
        // A hook hands it the names of the staged files.
        staged: (job) => scan(job, join(job.target, 'settings.env')),
        startup: (job) => scan(job, job.target),
      },
      findings,
    }
  },
}

function findings(report: string): readonly ReportedFinding[] {
  return list(parse(report)).flatMap((file) =>
    list(field(file, 'messages')).map((message) => {
      const [start, end] = list(field(message, 'range'))
      return {
        file: text(field(file, 'filePath')),
        line: line(field(message, 'loc', 'start', 'line')),
        endLine: line(field(message, 'loc', 'end', 'line')),
        secret: text(field(file, 'sourceContent')).slice(Number(start ?? 0), Number(end ?? 0)),
      }
    }),
  )
}
