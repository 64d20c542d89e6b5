import { type Command, InvalidArgumentError, Option } from 'commander'
import { SEVERITIES, type Severity } from '#core/rule.ts'
import { LEAST_MEMORY_BYTES } from '#app/scan/memory-budget.ts'
import { PRECISIONS, type Precision } from '#app/scan/precision.ts'
import type { Environment } from './environment.ts'
import type { FailOn } from './verify-flags.ts'
import { messages } from './messages.ts'

/** Options that every command that scans takes. */
export interface ScanFlags {
  readonly history?: true
  readonly staged?: true
  readonly range?: readonly string[]
  readonly since?: string
  readonly exclude?: readonly string[]
  readonly include?: readonly string[]
  readonly gitignore?: boolean
  readonly archives: boolean
  readonly decode: boolean
  readonly binary?: true
  readonly maxFileSize?: number
  readonly maxMemory?: number
  readonly precision?: Precision
  readonly minConfidence?: number
  readonly minSeverity?: Severity
  readonly generic: boolean
  readonly rule?: readonly string[]
  readonly disableRule?: readonly string[]
  readonly config: string | boolean
  readonly ignoreFile: string | boolean
  readonly inlineAllow: boolean
  readonly keyFile?: string
  readonly jobs?: number
  readonly progress: boolean
  readonly cache: boolean
  readonly cacheDir?: string
}

/** Options that say how results are given. */
export interface OutputFlags {
  readonly format?: string
  readonly output?: string
  readonly report?: readonly ReportTarget[]
  readonly showSecrets?: true
  readonly color: 'auto' | 'always' | 'never'
  readonly verbose?: true
  readonly quiet?: true
  readonly exitZero?: true
  readonly failOn?: FailOn
}

export interface ReportTarget {
  readonly format: string
  readonly file: string
}

/** Adds the options that decide what is scanned and how. */
export function addScanOptions(command: Command, { language }: Environment): Command {
  const text = messages[language]
  const revisions = (value: string, before: readonly string[] = []): readonly string[] => [
    ...before,
    ...value.trim().split(/\s+/),
  ]
  const list = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  return command
    .addOption(new Option('--history', text.optionHistory).conflicts(['staged', 'range', 'since']))
    .addOption(new Option('--staged', text.optionStaged).conflicts(['history', 'range', 'since']))
    .addOption(
      new Option('--range <revisions>', text.optionRange).argParser(revisions).conflicts(['history', 'staged', 'since']),
    )
    .addOption(new Option('--since <revision>', text.optionSince).conflicts(['history', 'staged', 'range']))
    .addOption(new Option('--exclude <glob>', text.optionExclude).argParser(list))
    .addOption(new Option('--include <glob>', text.optionInclude).argParser(list))
    .addOption(new Option('--gitignore', text.optionGitignore))
    .addOption(new Option('--no-gitignore', text.optionNoGitignore).hideHelp())
    .addOption(new Option('--no-archives', text.optionNoArchives))
    .addOption(new Option('--no-decode', text.optionNoDecode))
    .addOption(new Option('--binary', text.optionBinary))
    .addOption(new Option('--max-file-size <size>', text.optionMaxFileSize).argParser(sizeArgument))
    .addOption(new Option('--max-memory <size>', text.optionMaxMemory).argParser(memoryArgument))
    .addOption(new Option('--precision <setting>', text.optionPrecision).choices(PRECISIONS))
    .addOption(new Option('--min-confidence <0..1>', text.optionMinConfidence).argParser(shareArgument))
    .addOption(new Option('--min-severity <severity>', text.optionMinSeverity).choices(SEVERITIES))
    .addOption(new Option('--no-generic', text.optionNoGeneric))
    .addOption(new Option('--rule <id>', text.optionRule).argParser(list))
    .addOption(new Option('--disable-rule <id>', text.optionDisableRule).argParser(list))
    .addOption(new Option('--config <file>', text.optionConfig).default(true, text.defaultConfig))
    .addOption(new Option('--no-config', text.optionNoConfig))
    .addOption(new Option('--ignore-file <file>', text.optionIgnoreFile).default(true, '.kagiban-ignore'))
    .addOption(new Option('--no-ignore-file', text.optionNoIgnoreFile))
    .addOption(new Option('--no-inline-allow', text.optionNoInlineAllow))
    .addOption(new Option('--key-file <file>', text.optionKeyFile))
    .addOption(new Option('-j, --jobs <number>', text.optionJobs).argParser(countArgument))
    .addOption(new Option('--no-cache', text.optionNoCache))
    .addOption(new Option('--cache-dir <directory>', text.optionCacheDir))
    .addOption(new Option('--no-progress', text.optionNoProgress))
}

/** Adds the options that decide what is printed and where. */
export function addOutputOptions(command: Command, { language, reporterIds }: Environment): Command {
  const text = messages[language]
  const reports = (value: string, before: readonly ReportTarget[] = []): readonly ReportTarget[] => [
    ...before,
    reportArgument(value, reporterIds),
  ]
  return command
    .addOption(new Option('-f, --format <format>', text.optionFormat).choices(reporterIds))
    .addOption(new Option('-o, --output <file>', text.optionOutput))
    .addOption(new Option('--report <format=file>', text.optionReport).argParser(reports))
    .addOption(new Option('--show-secrets', text.optionShowSecrets))
    .addOption(new Option('--color <when>', text.optionColor).choices(['auto', 'always', 'never']).default('auto'))
    .addOption(new Option('-v, --verbose', text.optionVerbose))
    .addOption(new Option('-q, --quiet', text.optionQuiet))
    .addOption(new Option('--fail-on <severity>', text.optionFailOn).choices([...SEVERITIES, 'none']))
    .addOption(new Option('--exit-zero', text.optionExitZero))
}

const UNITS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1 << 10, m: 1 << 20, g: 2 ** 30, t: 2 ** 40 }

/** `256MB`, `1 GiB`, `500k` or plain bytes; binary multiples. */
export function sizeArgument(value: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?$/i.exec(value.trim()) ?? []
  const bytes = Math.floor(Number(amount) * (UNITS[(unit ?? '').toLowerCase()] ?? Number.NaN))
  if (!Number.isSafeInteger(bytes) || bytes < 1) throw new InvalidArgumentError('Give a size such as 256MB or 1GiB.')
  return bytes
}

function memoryArgument(value: string): number {
  const bytes = sizeArgument(value)
  if (bytes < LEAST_MEMORY_BYTES) throw new InvalidArgumentError(`Give at least ${LEAST_MEMORY_BYTES >> 20}MB.`)
  return bytes
}

function shareArgument(value: string): number {
  const share = Number(value)
  if (value.trim() === '' || !(share >= 0 && share <= 1)) throw new InvalidArgumentError('Give a number from 0 to 1.')
  return share
}

function countArgument(value: string): number {
  if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError('Give a whole number from 1 to 999.')
  return Number(value)
}

function reportArgument(value: string, reporterIds: readonly string[]): ReportTarget {
  const at = value.indexOf('=')
  const format = value.slice(0, at)
  if (at < 1 || value.length === at + 1 || !reporterIds.includes(format)) {
    throw new InvalidArgumentError(`Give <format>=<file>, such as sarif=kagiban.sarif. Formats: ${reporterIds.join(', ')}.`)
  }
  return { format, file: value.slice(at + 1) }
}
