import { dirname, resolve } from 'node:path'
import { AppError } from '#base/errors.ts'
import type { CustomRule } from '#app/rules/custom-rule.ts'
import { leastConfidence } from '#app/scan/precision.ts'
import { readSmallTextFile } from '#app/small-text-file.ts'
import type { Config } from './config.ts'
import { parseByteSize } from './byte-size.ts'
import { configError, problemsOf } from './config-error.ts'
import { importRules } from './import-rules.ts'
import { knownKeys } from './known-keys.ts'
import { configSchema, type ConfigText } from './schema.ts'
import { parseYamlText, type YamlText } from './yaml-text.ts'

const MAX_BYTES = 1 << 20

interface Loaded {
  readonly config: Config
  readonly warnings: readonly string[]
}

/** Reads a configuration over the defaults; see `loadConfig`. */
export async function readConfig(file: string, defaults: Config): Promise<Loaded> {
  const found = readSmallTextFile(file, MAX_BYTES)
  if (found.kind !== 'text') {
    const why = found.kind === 'absent' ? 'there is no such file' : found.why
    throw new AppError('E_CONFIG_INVALID', `The configuration ${file} cannot be read: ${why}. Check the path.`, {
      details: { file },
    })
  }
  const yaml = parseYamlText(found.text)
  if (yaml.kind === 'problem') throw configError(file, [yaml])
  const checked = configSchema.safeParse(yaml.value ?? {})
  if (!checked.success) throw configError(file, problemsOf(checked.error.issues, yaml, knownKeys))
  return configOf(checked.data, file, defaults, yaml)
}

async function configOf(text: ConfigText, file: string, defaults: Config, yaml: YamlText): Promise<Loaded> {
  const { disable, only, generic, custom } = text.rules ?? {}
  await checkPatterns(custom ?? [], file)
  const imports = (text.rules?.import ?? []).map((path, index) => ({
    path: resolve(dirname(file), path),
    place: { file, line: yaml.lineOf(['rules', 'import', index]), key: `rules.import[${index}]` },
  }))
  const imported = await importRules(imports, custom ?? [])
  const config: Config = {
    file: resolve(file),
    scan: scanOf(text.scan ?? {}, defaults.scan),
    rules: {
      disable: [...(disable ?? defaults.rules.disable), ...imported.disabled],
      only: only ?? defaults.rules.only,
      generic: generic ?? defaults.rules.generic,
      custom: [...(custom ?? []), ...imported.rules],
    },
    ...verifyOf(text.verify ?? {}, file),
    ...(text.ignoreFile === undefined ? {} : { ignoreFile: resolve(dirname(file), text.ignoreFile) }),
    ...(text.language === undefined ? {} : { language: text.language }),
  }
  return { config, warnings: imported.warnings }
}

function scanOf(text: NonNullable<ConfigText['scan']>, defaults: Config['scan']): Config['scan'] {
  const maxFileBytes = typeof text.maxFileSize === 'string' ? parseByteSize(text.maxFileSize) : text.maxFileSize
  const jobs = text.jobs ?? defaults.jobs
  return {
    exclude: text.exclude ?? defaults.exclude,
    include: text.include ?? defaults.include,
    gitignore: text.gitignore ?? defaults.gitignore,
    archives: text.archives ?? defaults.archives,
    decode: text.decode ?? defaults.decode,
    binary: text.binary ?? defaults.binary,
    maxFileBytes: maxFileBytes ?? defaults.maxFileBytes,
    minConfidence: text.minConfidence ?? leastConfidence(text.precision) ?? defaults.minConfidence,
    minSeverity: text.minSeverity ?? defaults.minSeverity,
    ...(jobs === undefined ? {} : { jobs }),
  }
}

/** Only what the file says. */
function verifyOf(text: NonNullable<ConfigText['verify']>, file: string): Pick<Config, 'verify'> {
  const { caFile, ...rest } = text
  const said = Object.entries({ ...rest, caFile: caFile === undefined ? undefined : resolve(dirname(file), caFile) }).filter(
    ([, value]) => value !== undefined && value !== null,
  )
  return said.length === 0 ? {} : { verify: Object.fromEntries(said) as NonNullable<Config['verify']> }
}

/** What a schema cannot see, such as a pattern that is not linear; its engine loads only when there are rules. */
async function checkPatterns(rules: readonly CustomRule[], file: string): Promise<void> {
  if (rules.length === 0) return
  const { checkCustomRules } = await import('#app/rules/check-custom-rules.ts')
  checkCustomRules(rules, file)
}
