// How many published samples of credential formats are found, and by whose rule: `npm run eval:providers -- --data DIR`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { providers } from '#registry/providers.generated.ts'

const ROOT = join(import.meta.dirname, '..')
const HELP = `Scans published samples of credential formats and near misses, and counts what is found and by whose rule.

  npm run eval:providers -- [--data DIR] [--split dev|holdout|all] [--misses FILE] [--false FILE]

DIR holds rules/coverage.py and rules/<split>/*.jsonl. Default: ../shared/eval beside the checkout. Needs python3.
--misses and --false write the samples that were not found, and the negatives that were reported, as JSON Lines.
`

interface Sample {
  readonly provider: string
  readonly kind: string
  readonly weak?: boolean
}

/** The fields of a JSON Lines report that are needed here. */
interface ReportLine {
  readonly rule?: string
  readonly provider?: string
  readonly class?: string
  readonly secret?: string
  readonly parts?: Readonly<Record<string, string>>
  readonly location?: { readonly file: string; readonly line: number }
}

process.exitCode = main(process.argv.slice(2))

function main(args: readonly string[]): number {
  const value = (flag: string): string | undefined => (args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined)
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const data = resolve(value('--data') ?? join(ROOT, '..', 'shared', 'eval'))
  const script = join(data, 'rules', 'coverage.py')
  if (!existsSync(script)) {
    process.stdout.write(`SKIPPED: no evaluation data at ${data}. Name its directory with --data.\n`)
    return value('--data') === undefined ? 0 : 4
  }
  const scratch = mkdtempSync(join(tmpdir(), 'kagiban-eval-'))
  try {
    return evaluate({
      script,
      data,
      split: value('--split') ?? 'dev',
      scratch,
      misses: value('--misses'),
      wrong: value('--false'),
    })
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

interface Job {
  readonly script: string
  readonly data: string
  readonly split: string
  readonly scratch: string
  readonly misses: string | undefined
  readonly wrong: string | undefined
}

function evaluate({ script, data, split, scratch, misses, wrong }: Job): number {
  const samples = join(scratch, 'samples')
  const report = join(scratch, 'report.jsonl')
  const found = join(scratch, 'found.jsonl')
  run('python3', [script, '--split', split, '--prepare', samples])
  const words = ['scan', samples, '--format', 'jsonl', '--output', report, '--exit-zero', '--no-cache', '--show-secrets']
  run(process.execPath, [join(ROOT, 'dist', 'kagiban.mjs'), ...words])
  const lines = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as ReportLine)
  writeFileSync(found, lines.flatMap(asRows).join(''), { mode: 0o600 })
  const extra = [...(misses === undefined ? [] : ['--misses', misses]), ...(wrong === undefined ? [] : ['--false', wrong])]
  process.stdout.write(run('python3', [script, '--split', split, '--findings', found, '--quiet', ...extra]))
  process.stdout.write(byOwnRule(positives(data, split), lines))
  return 0
}

/** A row for each value of a finding: a sample's secret may be any half of a pair. */
function asRows({ rule, location, secret, parts }: ReportLine): readonly string[] {
  if (rule === undefined || location === undefined) return []
  const values = new Set([secret, ...Object.values(parts ?? {})].filter((text) => text !== undefined))
  return [...values].map((text) => `${JSON.stringify({ file: location.file, line: location.line, secret: text, rule })}\n`)
}

/** The samples in the order of their files, `case-<n>.txt`, as coverage.py writes them. */
function positives(data: string, split: string): readonly Sample[] {
  const parts = split === 'all' ? ['dev', 'holdout'] : [split]
  return parts
    .flatMap((part) =>
      readFileSync(join(data, 'rules', part, 'positives.jsonl'), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as Sample)
    .filter(({ kind }) => kind === 'secret' || kind === 'hash')
}

function byOwnRule(samples: readonly Sample[], lines: readonly ReportLine[]): string {
  const finders = new Map<number, Set<string>>()
  for (const { location, provider, class: kind } of lines) {
    const number = /case-(\d+)(?=[./])/.exec(location?.file ?? '')?.[1]
    if (number === undefined || provider === undefined || kind !== 'provider') continue
    const set = finders.get(Number(number)) ?? new Set()
    finders.set(Number(number), set.add(plain(provider)))
  }
  const names = new Map(providers.map(({ id, name }) => [plain(id), [plain(id), plain(name)]] as const))
  const isOwn = ({ provider }: Sample, finder: string): boolean =>
    (names.get(finder) ?? [finder]).some((name) => name.startsWith(plain(provider)) || plain(provider).startsWith(name))
  const strong = samples.flatMap((sample, index) =>
    sample.weak === true ? [] : [{ sample, found: [...(finders.get(index) ?? [])] }],
  )
  const share = (count: number): string => `${((100 * count) / strong.length).toFixed(1)} %`
  const byAny = strong.filter(({ found }) => found.length > 0).length
  const byOwn = strong.filter(({ sample, found }) => found.some((finder) => isOwn(sample, finder))).length
  return `of ${strong.length} samples without placeholder-like ones: found by a provider's rule ${share(byAny)}, by one of the provider named alike ${share(byOwn)}\n`
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}

function run(command: string, args: readonly string[]): string {
  const done = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (done.status !== 0)
    throw new Error(`${command} ${args[0] ?? ''} failed with exit code ${done.status ?? 'none'}: ${done.stderr}`)
  return done.stdout
}
