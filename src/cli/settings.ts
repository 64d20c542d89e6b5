import { existsSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { AppError } from '#base/errors.ts'
import { cacheOf } from './cache-options.ts'
import { createFingerprinter } from '#base/fingerprint.ts'
import { DEFAULT_CONFIG, findConfig, loadConfig, type Config } from '#app/config/index.ts'
import { readIgnoreList, type IgnoreList } from '#app/ignore/index.ts'
import { keyWarningText, loadKey } from '#app/key/index.ts'
import type { RuleSelection } from '#app/rules/catalogue.ts'
import { leastConfidence } from '#app/scan/precision.ts'
import type { ScanRequest } from '#app/scan/scan.ts'
import { isDirectory, isUrl, planTargets, STDIN, type ScanMode } from '#app/scan/target.ts'
import type { Environment } from './environment.ts'
import { messages } from './messages.ts'
import type { ScanFlags } from './scan-flags.ts'

/** All that a scan needs, from flags, configuration and defaults, in this order of precedence. */
export interface Settings {
  readonly request: ScanRequest
  readonly config: Config
  readonly ignores: IgnoreList | undefined
  /** Where the ignore list is or would be. */
  readonly ignoreFile: string
  /** Not all of the target is read, so that an entry without a match says nothing. */
  readonly partial: boolean
  /** Derived when asked for. */
  readonly keyId: string
  readonly notes: readonly string[]
}

/** Reads configuration, key and ignore list. Throws `AppError` for what cannot be used. */
export async function settingsOf(
  targets: readonly string[],
  flags: ScanFlags & { readonly showSecrets?: true },
  environment: Environment,
): Promise<Settings> {
  const root = rootOf(targets)
  const notes: string[] = []
  const config = await configOf(flags, root, notes)
  const key = loadKey({ keyFile: flags.keyFile, environment: environment.variables, home: environment.home })
  if (key.created && key.file !== undefined) notes.push(messages[environment.language].newKey(key.file))
  notes.push(...key.warnings.map((warning) => keyWarningText(warning, environment.language)))
  const mode = modeOf(flags)
  const { scan, rules } = config
  const excludes = [...scan.exclude, ...(flags.exclude ?? [])]
  const includes = [...(flags.include ?? scan.include)]
  const selection = {
    disabled: [...rules.disable, ...(flags.disableRule ?? [])],
    only: flags.rule ?? rules.only,
    generic: flags.generic && rules.generic,
  }
  await requireKnown([...selection.disabled, ...selection.only], rules.custom, environment)
  const request: ScanRequest = {
    targets: planTargets(targets, mode, {
      gitignore: flags.gitignore ?? scan.gitignore,
      archives: flags.archives && scan.archives,
      excludes,
      includes,
    }),
    spec: {
      key: key.key,
      showSecrets: flags.showSecrets === true,
      binary: flags.binary ?? scan.binary,
      inlineAllow: flags.inlineAllow,
      decode: flags.decode && scan.decode,
      archives: flags.archives && scan.archives,
      // A user's rule takes the place of ours with the same id.
      selection: { ...selection, disabled: [...selection.disabled, ...rules.custom.map(({ id }) => id)] },
      customRules: rules.custom.filter(({ id, provider }) => isSelected(selection, id, provider)),
    },
    jobs: flags.jobs ?? scan.jobs ?? environment.cpus,
    maxFileBytes: flags.maxFileSize ?? scan.maxFileBytes,
    maxMemoryBytes: flags.maxMemory,
    minConfidence: flags.minConfidence ?? leastConfidence(flags.precision) ?? scan.minConfidence,
    minSeverity: flags.minSeverity ?? scan.minSeverity,
    cache: mode.kind === 'tree' && !targets.some(isUrl) ? undefined : cacheOf(flags, environment),
  }
  const ignoreFile = ignoreFileOf(flags, config, root)
  const fingerprinter = createFingerprinter(key.key)
  return {
    request,
    config,
    ignores: flags.ignoreFile === false ? undefined : ignoresOf(ignoreFile, flags),
    ignoreFile,
    partial: isPartial(mode, targets, flags),
    get keyId() {
      return fingerprinter.keyId
    },
    notes,
  }
}

/**
 * Entries of the ignore list may be about what this scan does not look at: other commits, other files, other rules. Of a
 * repository only its history is everything.
 */
function isPartial(mode: ScanMode, targets: readonly string[], flags: ScanFlags): boolean {
  const isNarrowed =
    !flags.generic ||
    !flags.decode ||
    [
      flags.include,
      flags.exclude,
      flags.rule,
      flags.disableRule,
      flags.precision,
      flags.minConfidence,
      flags.minSeverity,
    ].some((flag) => flag !== undefined)
  if (isNarrowed || !targets.every(isDirectory)) return true
  return mode.kind === 'tree' ? targets.some((target) => existsSync(join(target, '.git'))) : mode.kind !== 'history'
}

/** The directory whose configuration counts: the target's, when there is one and it is local; else the current one. */
function rootOf(targets: readonly string[]): string {
  const [target] = targets
  if (targets.length !== 1 || target === undefined || target === STDIN || isUrl(target)) return '.'
  return isDirectory(target) ? target : dirname(target)
}

async function configOf(flags: ScanFlags, root: string, notes: string[]): Promise<Config> {
  if (flags.config === false) return DEFAULT_CONFIG
  const file = typeof flags.config === 'string' ? flags.config : findConfig(resolve(root))
  if (file === undefined) return DEFAULT_CONFIG
  const { config, warnings } = await loadConfig(file)
  notes.push(...warnings)
  return config
}

function modeOf({ history, staged, range, since }: ScanFlags): ScanMode {
  if (history === true) return { kind: 'history' }
  if (staged === true) return { kind: 'staged' }
  if (range !== undefined) return { kind: 'range', range }
  if (since !== undefined) return { kind: 'since', since }
  return { kind: 'tree' }
}

/** Where the ignore list of a target is or would be. */
export async function ignoreFileFor(target: string): Promise<string> {
  const root = rootOf([target])
  const file = findConfig(resolve(root))
  const config = file === undefined ? DEFAULT_CONFIG : (await loadConfig(file)).config
  return ignoreFileOf({ ignoreFile: true }, config, root)
}

function ignoreFileOf({ ignoreFile }: Pick<ScanFlags, 'ignoreFile'>, config: Config, root: string): string {
  if (typeof ignoreFile === 'string') return ignoreFile
  const base = config.file === undefined ? root : dirname(config.file)
  const named = config.ignoreFile ?? '.kagiban-ignore'
  return isAbsolute(named) ? named : join(base, named)
}

/** A list that a user named must be there; the usual one may be absent. */
function ignoresOf(file: string, flags: ScanFlags): IgnoreList | undefined {
  const list = readIgnoreList(file)
  if (list === undefined && typeof flags.ignoreFile === 'string')
    throw new AppError(
      'E_IGNORE_INVALID',
      `There is no ignore file ${file}. Check --ignore-file, or make it by \`kagiban baseline\`.`,
    )
  return list
}

async function requireKnown(
  names: readonly string[],
  custom: Config['rules']['custom'],
  { language }: Environment,
): Promise<void> {
  if (names.length === 0) return
  const { unknownRuleNames } = await import('#app/rules/catalogue.ts')
  const unknown = unknownRuleNames(names).filter(
    (name) => !custom.some(({ id, provider = 'custom' }) => id === name || provider === name),
  )
  if (unknown.length > 0) throw new AppError('E_USAGE', messages[language].unknownRules(unknown.join(', ')))
}

function isSelected({ disabled, only }: RuleSelection, id: string, provider = 'custom'): boolean {
  const isNamed = (list: readonly string[]): boolean => list.includes(id) || list.includes(provider)
  return !isNamed(disabled) && (only.length === 0 || isNamed(only))
}
