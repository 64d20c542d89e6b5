import { categoryOf, type Category } from '#core/category.ts'
import type { Finding } from '#core/finding.ts'
import type { CredentialKind, FindingClass } from '#core/rule.ts'

export const LENGTHS = ['under-12', '12-15', '16-23', '24-39', '40-63', '64-127', 'from-128'] as const
export const NAME_KINDS = [
  'password',
  'token',
  'secret',
  'key',
  'credential',
  'salt',
  'id',
  'hash',
  'other',
  'none',
] as const
export const PLACES = ['test', 'documentation', 'dependency', 'other'] as const
export const FILE_KINDS = ['code', 'configuration', 'markup', 'script', 'log', 'other'] as const

/**
 * What is kept of a finding beside its fingerprint: few values, each shared by very many secrets. No text of the secret, of the name
 * before it, of the file or of its path.
 */
export interface FeedbackFeatures {
  readonly class: FindingClass
  readonly kind: CredentialKind
  readonly category: Category
  /** In steps of 0.05. */
  readonly confidence: number
  /** Of the secret as it is written, in bytes. Absent for one in encoded text. */
  readonly length?: (typeof LENGTHS)[number]
  /** What the last word of the name before the secret says; absent where the line is not known (from a report). */
  readonly name?: (typeof NAME_KINDS)[number]
  readonly is_quoted?: boolean
  readonly place: (typeof PLACES)[number]
  readonly file: (typeof FILE_KINDS)[number]
}

const NAMES: readonly (readonly [RegExp, (typeof NAME_KINDS)[number]])[] = [
  [/hash|sha\d*|md5|digest|checksum/, 'hash'],
  [/salt|nonce|pepper/, 'salt'],
  [/pass|pwd|psw/, 'password'],
  [/token|bearer|ticket|session|cookie|jwt/, 'token'],
  [/secret/, 'secret'],
  [/key/, 'key'],
  [/cred|auth/, 'credential'],
  [/id$|uuid|guid/, 'id'],
]
const LIMITS = [12, 16, 24, 40, 64, 128] as const

export function featuresOf(finding: Finding): FeedbackFeatures {
  const { location, encoding } = finding
  return {
    class: finding.class,
    kind: finding.kind,
    category: categoryOf(finding),
    confidence: Math.round(finding.confidence * 20) / 20,
    ...(encoding === undefined ? { length: lengthOf(location.end - location.start) } : {}),
    ...nameFeatures(finding),
    place: placeOf(location.file),
    file: fileKindOf(location.file),
  }
}

function lengthOf(bytes: number): (typeof LENGTHS)[number] {
  const at = LIMITS.findIndex((limit) => bytes < limit)
  return LENGTHS[at === -1 ? LIMITS.length : at] ?? 'from-128'
}

/** From the excerpt, in which the secret is redacted. */
function nameFeatures({ excerpt, location, redacted }: Finding): Pick<FeedbackFeatures, 'name' | 'is_quoted'> {
  const line = excerpt.lines[location.line - excerpt.firstLine]
  const at = line?.indexOf(redacted) ?? -1
  if (line === undefined || at === -1) return {}
  const before = line.slice(0, at)
  const word = /([A-Za-z][\w.-]{0,63})[^\w]{0,12}$/.exec(before)?.[1]?.toLowerCase()
  const name = word === undefined ? 'none' : (NAMES.find(([pattern]) => pattern.test(word))?.[1] ?? 'other')
  return { name, is_quoted: /["'`]$/.test(before) }
}

function placeOf(file: string): (typeof PLACES)[number] {
  const has = (names: string): boolean => new RegExp(`(?:^|[/_.-])(?:${names})(?:[/_.-]|$)`, 'i').test(file)
  if (has('node_modules|vendor|third[-_]?party|site-packages')) return 'dependency'
  if (has('tests?|testdata|specs?|fixtures?|mocks?|e2e')) return 'test'
  return has('docs?|examples?|samples?|readme|tutorials?') ? 'documentation' : 'other'
}

const FILES: readonly (readonly [RegExp, (typeof FILE_KINDS)[number]])[] = [
  [/\.(?:ya?ml|json5?|toml|ini|cfg|conf|properties|env|tf|tfvars|hcl|plist)$|(?:^|\/)\.env/i, 'configuration'],
  [/\.(?:html?|xml|md|markdown|rst|adoc|txt|ipynb)$/i, 'markup'],
  [/\.(?:sh|bash|zsh|fish|ps1|bat|cmd)$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile)/i, 'script'],
  [/\.(?:log|out|har)$/i, 'log'],
  [
    /\.(?:[cm]?[jt]sx?|py|java|kts?|c|cc|cpp|h|hpp|cs|go|rs|rb|php|swift|scala|dart|groovy|gradle|sql|pl|lua|vue|r|m|ex|exs)$/i,
    'code',
  ],
]

function fileKindOf(file: string): (typeof FILE_KINDS)[number] {
  return FILES.find(([pattern]) => pattern.test(file))?.[1] ?? 'other'
}
