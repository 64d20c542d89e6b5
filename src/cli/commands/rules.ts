import { readFileSync } from 'node:fs'
import { text as textOf } from 'node:stream/consumers'
import { AppError, messageOf } from '#base/errors.ts'
import { loadConfig, findConfig } from '#app/config/index.ts'
import { ALL_RULES, builtInRules } from '#app/rules/catalogue.ts'
import { customRuleEntries } from '#app/rules/custom-rule-entries.ts'
import { explainText } from '#app/rules/explain.ts'
import { exportRules, type RuleExportFormat } from '#app/rules/export-rules.ts'
import { testRules } from '#app/rules/rule-tests.ts'
import type { RuleEntry } from '#detect/index.ts'
import { EXIT, type Environment } from '../environment.ts'
import { messages } from '../messages.ts'

interface RulesFlags {
  readonly json?: true
  readonly config?: string
  readonly format?: RuleExportFormat
}

/** `kagiban rules list`: a line for each rule. */
export async function listRules(_: undefined | string, flags: RulesFlags, environment: Environment): Promise<number> {
  const { stdout } = environment
  const infos = (await entriesOf(flags, environment)).map(infoOf)
  if (flags.json === true) {
    stdout.write(`${JSON.stringify(infos, undefined, 2)}\n`)
    return EXIT.clean
  }
  const width = Math.max(...infos.map(({ id }) => id.length))
  for (const { id, severity, name } of infos) stdout.write(`${id.padEnd(width)}  ${severity.padEnd(8)}  ${name}\n`)
  return EXIT.clean
}

/** `kagiban rules show`: everything about one rule, or about each rule of a provider. */
export async function showRule(id: string | undefined, flags: RulesFlags, environment: Environment): Promise<number> {
  const { stdout, language } = environment
  const entries = (await entriesOf(flags, environment)).filter(({ rule, provider }) => rule.id === id || provider === id)
  if (entries.length === 0) throw new AppError('E_USAGE', messages[language].noRule(String(id)))
  const details = entries.map(detailsOf)
  if (flags.json === true) stdout.write(`${JSON.stringify(details, undefined, 2)}\n`)
  else stdout.write(details.map(blockOf).join('\n'))
  return EXIT.clean
}

/** `kagiban rules test`: every rule on its own samples, or what fires on a text and why. */
export async function testRuleSamples(
  file: string | undefined,
  flags: RulesFlags,
  environment: Environment,
): Promise<number> {
  const entries = await entriesOf(flags, environment)
  return file === undefined ? testSamples(entries, environment) : explain(entries, file, environment)
}

/** `kagiban rules export`: the built-in rules for other tools. */
export async function exportAllRules(_: undefined | string, flags: RulesFlags, { stdout }: Environment): Promise<number> {
  stdout.write(exportRules(builtInRules(ALL_RULES), flags.format ?? 'json'))
  return EXIT.clean
}

function testSamples(entries: readonly RuleEntry[], { stdout, language }: Environment): number {
  const text = messages[language]
  const tests = testRules(entries)
  // A rule may be there to doubt, such as one for keys that are cut off: that is told, and no failure.
  const told = tests.flatMap(({ rule, failures }) => failures.map((failure) => ({ rule, ...failure })))
  for (const { rule, kind, list, sample, reasons } of told) {
    const why = reasons.length === 0 ? '' : ` (${reasons.join('; ')})`
    stdout.write(`${rule}: ${list}[${sample}]: ${kind}${why}\n`)
  }
  const failed = told.filter(({ kind }) => kind !== 'doubted')
  const samples = tests.reduce((sum, test) => sum + test.samples.matches + test.samples.rejects, 0)
  stdout.write(`${failed.length === 0 ? text.rulesPassed(tests.length, samples) : text.rulesFailed(failed.length)}\n`)
  return failed.length === 0 ? EXIT.clean : EXIT.findings
}

async function explain(entries: readonly RuleEntry[], file: string, { stdout, language }: Environment): Promise<number> {
  const found = explainText(entries, await readText(file), file === '-' ? '<stdin>' : file)
  for (const { line, column, rule, severity, confidence, redacted, outcome, reasons, missing } of found) {
    const notes = [...reasons, ...(missing.length === 0 ? [] : [`without ${missing.join(', ')}`])]
    stdout.write(`${line}:${column}  ${rule}  ${severity}  ${confidence.toFixed(2)}  ${redacted}  ${outcome}\n`)
    for (const note of notes) stdout.write(`      ${note}\n`)
  }
  if (found.length === 0) stdout.write(`${messages[language].nothingFires}\n`)
  return found.some(({ outcome }) => outcome === 'reported') ? EXIT.findings : EXIT.clean
}

async function readText(file: string): Promise<string> {
  if (file === '-') return textOf(process.stdin)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new AppError('E_TARGET_UNREADABLE', `${file} cannot be read: ${messageOf(error)}.`, { cause: error })
  }
}

async function entriesOf({ config }: RulesFlags, { cwd, stderr, language }: Environment): Promise<readonly RuleEntry[]> {
  const file = config ?? findConfig(cwd)
  if (file === undefined) return builtInRules(ALL_RULES)
  const { config: loaded, warnings } = await loadConfig(file)
  for (const warning of warnings) stderr.write(`kagiban: ${messages[language].warning}: ${warning}\n`)
  const { disable, only, generic, custom } = loaded.rules
  return [
    ...builtInRules({ disabled: [...disable, ...custom.map(({ id }) => id)], only, generic }),
    ...customRuleEntries(custom),
  ]
}

function infoOf({ rule, provider, class: findingClass }: RuleEntry) {
  const { id, name, kind, severity } = rule
  return { id, name, provider, class: findingClass, kind, severity }
}

function detailsOf(entry: RuleEntry) {
  const { rule } = entry
  return {
    ...infoOf(entry),
    keywords: rule.keywords,
    pattern: rule.pattern.source,
    confidence: rule.confidence ?? 0.8,
    minEntropyBits: rule.minEntropyBits ?? 0,
    structureCheck: rule.check !== undefined,
    companions: (rule.companions ?? []).map(({ part }) => part),
    references: rule.references ?? [],
  }
}

function blockOf(details: ReturnType<typeof detailsOf>): string {
  const rows = Object.entries(details).map(([name, value]) => {
    const text = Array.isArray(value) ? value.join(', ') : String(value)
    return `  ${name.padEnd(15)} ${text}`
  })
  return `${details.id}\n${rows.join('\n')}\n`
}
