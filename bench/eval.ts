// How exact scanners are on labelled code: `npm run eval -- --data DIR`.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { messageOf } from '#base/errors.ts'
import { evaluationData } from '../tools/evaluation-data.ts'
import { flagValue } from '../tools/flag-value.ts'
import { precisionRecallPicture } from '../tools/train/picture.ts'
import { SETTINGS } from '../tools/train/settings.ts'
import { builtScan, inScratch, run, type ReportedLine } from './built-scan.ts'
import { table } from './document.ts'
import { LABELLED_HEAD, labelledScores } from './exactness.ts'
import { TOOLS } from './tools/index.ts'

const HELP = `Scores the built scanner on labelled code with score.py: by category and class, and over a sweep of least confidence.

  npm run eval -- [--data DIR] [--part NAME] [--match line|value] [--picture FILE] [--no-peers] [--slow-peers] [--install]

DIR holds score.py and <part>/labels.jsonl with <part>/files. Default: ../shared/eval beside the checkout, part creddata-dev.
Needs python3. The model was trained on creddata-dev: what it scores there says nothing of code that it has not seen (for that
see \`npm run train\`). Peers that \`npm run bench\` has installed are scored beside it, with their defaults; --slow-peers takes those
too that need many minutes, --install installs what is missing.
`
/** Identifiers that open nothing. */
const NO_CREDENTIALS = 'UUID,Firebase Domain,AWS S3 Bucket,Tencent WeChat API App ID'
const PEER_TIMEOUT_MS = 900_000
const SWEEP = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95]

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

process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const name = flagValue(args, '--part') ?? 'creddata-dev'
  const data = evaluationData(args, ['score.py', `${name}/labels.jsonl`])
  if (typeof data === 'number') return data
  const part = join(data, name)
  inScratch((scratch) => {
    const found = builtScan(join(part, 'files'), scratch, '--no-config', '--min-confidence', '0')
    const match = flagValue(args, '--match') ?? 'line'
    const score = (lines: readonly ReportedLine[]): Scores => scoreOf(data, part, scratch, lines, match)
    const points = SWEEP.map((least) => {
      const { total } = score(found.filter(({ confidence }) => confidence >= least))
      return Object.assign(total, { least })
    })
    process.stdout.write(`${text(found, points, score)}\n`)
    const picture = flagValue(args, '--picture')
    if (picture !== undefined) writeFileSync(picture, precisionRecallPicture(points, SETTINGS))
  })
  if (!args.includes('--no-peers'))
    process.stdout.write(`\n${await beside(part, args.includes('--install'), args.includes('--slow-peers'))}\n`)
  return 0
}

/** The scanner and the peers that are there, each with its defaults, on the same rows. */
async function beside(part: string, install: boolean, slow: boolean): Promise<string> {
  const scratch = mkdtempSync(join(tmpdir(), 'kagiban-eval-'))
  const directory = process.env['KAGIBAN_BENCH_CACHE'] ?? join(homedir(), '.cache', 'kagiban-bench')
  const rows: string[][] = []
  const skipped: string[] = []
  try {
    for (const source of TOOLS.filter(({ kind }) => kind !== 'floor')) {
      if (!slow && source.tooSlowFor?.includes('tree') === true) {
        skipped.push(`Skipped ${source.id}: needs many minutes; --slow-peers runs it.`)
        continue
      }
      process.stderr.write(`eval: ${source.id} …\n`)
      try {
        const tool = source.prepare({ directory }, install)
        const flags = ['--ignore-category', NO_CREDENTIALS]
        const scores = await labelledScores(tool, part, { scratch, timeoutMs: PEER_TIMEOUT_MS }, flags)
        rows.push([`${tool.id} ${tool.version}`.trim(), ...scores])
      } catch (error) {
        skipped.push(`Skipped ${source.id}: ${messageOf(error)}.`)
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
  return [table(LABELLED_HEAD, rows), ...skipped].join('\n\n')
}

function text(
  found: readonly ReportedLine[],
  points: readonly (Score & { readonly least: number })[],
  score: (lines: readonly ReportedLine[]) => Scores,
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

function scoreOf(data: string, part: string, scratch: string, lines: readonly ReportedLine[], match: string): Scores {
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
