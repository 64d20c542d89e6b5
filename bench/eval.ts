// How exact scanners are on labelled code: `npm run eval -- --data DIR`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { precisionRecallPicture } from '../tools/train/picture.ts'
import { table } from './document.ts'

const ROOT = join(import.meta.dirname, '..')
const HELP = `Scores the built scanner on labelled code with score.py: by category and class, and over a sweep of least confidence.

  npm run eval -- [--data DIR] [--part NAME] [--match line|value] [--picture FILE]

DIR holds score.py and <part>/labels.jsonl with <part>/files. Default: ../shared/eval beside the checkout, part creddata-dev.
Needs python3. The model was trained on creddata-dev: what it scores there says nothing of code that it has not seen (for that
see \`npm run train\`). Peers are compared by \`npm run bench\`.
`
/** Identifiers that open nothing. */
const NO_CREDENTIALS = 'UUID,Firebase Domain,AWS S3 Bucket,Tencent WeChat API App ID'
const SETTINGS = { high: 0.9, balanced: 0.4, recall: 0.1 }
const SWEEP = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

interface ReportLine {
  readonly rule?: string
  readonly class: string
  readonly confidence: number
  readonly secret: string
  readonly location: { readonly file: string; readonly line: number; readonly end_line?: number }
}

interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly TP: number
  readonly FP: number
  readonly FN: number
}

interface Scores {
  readonly total: Score & { readonly unlabelled: number }
  readonly categories: Readonly<Record<string, Score>>
}

process.exitCode = main(process.argv.slice(2))

function main(args: readonly string[]): number {
  const value = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const data = resolve(value('--data') ?? join(ROOT, '..', 'shared', 'eval'))
  const part = join(data, value('--part') ?? 'creddata-dev')
  if (!existsSync(join(data, 'score.py')) || !existsSync(join(part, 'labels.jsonl'))) {
    process.stdout.write(`SKIPPED: no labelled data at ${part}. Name the directory with --data.\n`)
    return value('--data') === undefined ? 0 : 4
  }
  const scratch = mkdtempSync(join(tmpdir(), 'kagiban-eval-'))
  try {
    const found = scan(part, scratch)
    const score = (lines: readonly ReportLine[]): Scores => scoreOf(data, part, scratch, lines, value('--match') ?? 'line')
    const points = SWEEP.map((least) => {
      const { total } = score(found.filter(({ confidence }) => confidence >= least))
      return Object.assign(total, { least })
    })
    process.stdout.write(`${text(found, points, score)}\n`)
    const picture = value('--picture')
    if (picture !== undefined) writeFileSync(picture, precisionRecallPicture(points, SETTINGS))
    return 0
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

function text(
  found: readonly ReportLine[],
  points: readonly (Score & { readonly least: number })[],
  score: (lines: readonly ReportLine[]) => Scores,
): string {
  const shown = found.filter(({ confidence }) => confidence >= SETTINGS.balanced)
  const classes = ['provider', 'generic'].map((name) =>
    [name].concat(cells(score(shown.filter((line) => line.class === name)).total)),
  )
  const categories = Object.entries(score(shown).categories)
    .sort(([, a], [, b]) => b.TP + b.FN - a.TP - a.FN)
    .map(([name, counts]) => [name].concat(cells(counts)))
  const head = ['precision', 'recall', 'F1', 'true found', 'false found', 'missed']
  return [
    table(
      ['least confidence', ...head],
      points.map((point) => [String(point.least)].concat(cells(point))),
    ),
    table(['class (balanced)', ...head], classes),
    table(['category (balanced)', ...head], categories),
  ].join('\n\n')
}

function cells({ precision, recall, f1, TP, FP, FN }: Score): string[] {
  return [...[precision, recall, f1].map((figure) => figure.toFixed(3)), String(TP), String(FP), String(FN)]
}

function scan(part: string, scratch: string): readonly ReportLine[] {
  const report = join(scratch, 'report.jsonl')
  const words = [
    'scan',
    join(part, 'files'),
    '--format',
    'jsonl',
    '--output',
    report,
    '--exit-zero',
    '--no-cache',
    '--no-config',
  ]
  run(process.execPath, [join(ROOT, 'dist', 'kagiban.mjs'), ...words, '--show-secrets', '--min-confidence', '0'])
  return readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportLine)
    .filter(({ rule }) => rule !== undefined)
}

function scoreOf(data: string, part: string, scratch: string, lines: readonly ReportLine[], match: string): Scores {
  const file = join(scratch, 'findings.jsonl')
  const rows = lines.map(({ location, secret }) => ({
    file: location.file,
    line: location.line,
    line_end: location.end_line ?? location.line,
    secret,
  }))
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''), { mode: 0o600 })
  const words = [join(data, 'score.py'), join(part, 'labels.jsonl'), file, '--match', match, '--json']
  return JSON.parse(run('python3', [...words, '--ignore-category', NO_CREDENTIALS])) as Scores
}

function run(command: string, args: readonly string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0)
    throw new Error(`${command} ${args[0] ?? ''} failed with exit code ${done.status ?? 'none'}: ${done.stderr}`)
  return done.stdout
}
