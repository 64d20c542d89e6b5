// How many published samples of credential formats are found, and by whose rule: `npm run eval:providers -- --data DIR`.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { providers } from '#registry/providers.generated.ts'
import { evaluationData } from '../tools/evaluation-data.ts'
import { flagValue } from '../tools/flag-value.ts'
import { builtScan, inScratch, run, type ReportedLine } from './built-scan.ts'

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

process.exitCode = main(process.argv.slice(2))

function main(args: readonly string[]): number {
  if (args.includes('--help')) {
    process.stdout.write(HELP)
    return 0
  }
  const data = evaluationData(args, ['rules/coverage.py'])
  if (typeof data === 'number') return data
  const split = flagValue(args, '--split') ?? 'dev'
  const extra = ['--misses', '--false'].flatMap((flag) => {
    const file = flagValue(args, flag)
    return file === undefined ? [] : [flag, file]
  })
  inScratch((scratch) => evaluate(data, split, scratch, extra))
  return 0
}

function evaluate(data: string, split: string, scratch: string, extra: readonly string[]): void {
  const script = join(data, 'rules', 'coverage.py')
  const samples = join(scratch, 'samples')
  const found = join(scratch, 'found.jsonl')
  run('python3', [script, '--split', split, '--prepare', samples])
  const lines = builtScan(samples, scratch)
  writeFileSync(found, lines.flatMap(asRows).join(''), { mode: 0o600 })
  process.stdout.write(run('python3', [script, '--split', split, '--findings', found, '--quiet', ...extra]))
  process.stdout.write(byOwnRule(positives(data, split), lines))
}

/** A row for each value of a finding: a sample's secret may be any half of a pair. */
function asRows({ rule, location, secret, parts }: ReportedLine): readonly string[] {
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

function byOwnRule(samples: readonly Sample[], lines: readonly ReportedLine[]): string {
  const finders = new Map<number, ReportedLine[]>()
  for (const line of lines) {
    const number = /case-(\d+)(?=[./])/.exec(line.location.file)?.[1]
    if (number === undefined || line.class !== 'provider') continue
    finders.set(Number(number), [...(finders.get(Number(number)) ?? []), line])
  }
  const names = new Map(providers.map(({ id, name }) => [id, [plain(id), plain(name)]] as const))
  // One room may serve several products, which its rules name: `database-redis-url`, `atlassian-bitbucket-…`.
  const isOwn = ({ provider }: Sample, { provider: room, rule }: ReportedLine): boolean =>
    (names.get(room) ?? [plain(room)]).some(
      (name) => name.startsWith(plain(provider)) || plain(provider).startsWith(name),
    ) || plain(rule.slice(room.length)).includes(plain(provider))
  const strong = samples.flatMap((sample, index) =>
    sample.weak === true ? [] : [{ sample, found: finders.get(index) ?? [] }],
  )
  const share = (count: number): string => `${((100 * count) / strong.length).toFixed(1)} %`
  const byAny = strong.filter(({ found }) => found.length > 0).length
  const byOwn = strong.filter(({ sample, found }) => found.some((finder) => isOwn(sample, finder))).length
  return `of ${strong.length} samples without placeholder-like ones: found by a provider's rule ${share(byAny)}, by one of the provider named alike ${share(byOwn)}\n`
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
}
