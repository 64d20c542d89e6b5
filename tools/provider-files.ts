import type { Alphabet } from '#core/samples.ts'
import type { ProviderSpec, RuleSpec } from './provider-spec.ts'

/** The files of a room, by name. */
export function providerFiles(spec: ProviderSpec): ReadonlyMap<string, string> {
  return new Map([
    ['rules.ts', rulesFile(spec)],
    ['index.ts', doorFile(spec)],
    ['README.md', readmeFile(spec)],
  ])
}

function doorFile({ id, name, homepage }: ProviderSpec): string {
  const line = `export const provider = defineProvider({ id: ${quoted(id)}, name: ${quoted(name)}, homepage: ${quoted(homepage)}, rules })`
  const split = `export const provider = defineProvider({\n  id: ${quoted(id)},\n  name: ${quoted(name)},\n  homepage: ${quoted(homepage)},\n  rules,\n})`
  return `import { defineProvider } from '#core/provider.ts'\nimport { rules } from './rules.ts'\n\n${line.length > 125 ? split : line}\n`
}

function rulesFile(spec: ProviderSpec): string {
  const helpers = new Set(spec.rules.map(({ by }) => (by === 'prefix' ? 'prefixed-secret' : 'named-secret')))
  const samples = spec.rules.some(({ matches, rejects }) =>
    [...(matches ?? []), ...(rejects ?? [])].some((text) => /\{\w\}/.test(text)),
  )
  const imports = [
    ...(samples ? ["import { fakeOf } from '#core/form.ts'"] : []),
    ...(helpers.has('named-secret') ? ["import { namedSecret } from '#core/named-secret.ts'"] : []),
    ...(helpers.has('prefixed-secret') ? ["import { prefixedSecret } from '#core/prefixed-secret.ts'"] : []),
    "import { defineRules } from '#core/rule.ts'",
  ]
  return `${imports.join('\n')}\n\nexport const rules = defineRules([\n${spec.rules.map((rule) => ruleText(spec, rule)).join('')}])\n`
}

function ruleText(spec: ProviderSpec, rule: RuleSpec): string {
  const { by, form, matches, rejects, references, note: _, ...plain } = rule
  const lines = Object.entries(plain).map(([key, value]) => `    ${key}: ${literal(value)},`)
  lines.push(`    form: ${literal(form)},`)
  if (matches !== undefined) lines.push(`    alsoMatches: () => ${texts(matches, rule)},`)
  if (rejects !== undefined) lines.push(`    alsoRejects: () => ${texts(rejects, rule)},`)
  lines.push(`    references: ${literal(references ?? [spec.sources[0]!.url])},`)
  return `  ${by === 'prefix' ? 'prefixedSecret' : 'namedSecret'}({\n${lines.join('\n')}\n  }),\n`
}

/** Samples with a `fakeOf` for each `{a}`. */
function texts(samples: readonly string[], { id, form }: RuleSpec): string {
  const one = (text: string): string => {
    if (!/\{\w\}/.test(text)) return quoted(text)
    const escaped = text.replaceAll(/[\\`]|\$(?=\{)/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)
    return `\`${escaped.replaceAll(/\{(\w)\}/g, (_, seed: string) => `\${fakeOf(${literal(form)}, '${id}/${seed}')}`)}\``
  }
  return `[${samples.map(one).join(', ')}]`
}

function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return JSON.stringify(value)
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}'`
}

const UNREAD = `Vendor pages on the subject, not read for this room; what is said above beyond the pages read is common knowledge of the
format and wants checking before a verifier is built on it:`

function readmeFile(spec: ProviderSpec): string {
  const item = ({ url, date, opened }: ProviderSpec['sources'][number]): string =>
    `- <${url}> (${date}${opened ? '' : ', not opened'})`
  const read = spec.sources.filter(({ opened }) => opened).map(item)
  const unread = spec.sources.filter(({ opened }) => !opened).map(item)
  const doubts = [
    ...spec.notConfirmed,
    ...(read.length === 0
      ? ['Length and alphabet are general knowledge of the format, not checked against a page of the vendor.']
      : []),
  ]
  const sections = [
    `# ${spec.name}`,
    spec.reaches,
    `## Format`,
    [...spec.rules.map(formatLine), ...(spec.notes ?? []).map((note) => `- ${note}`)].join('\n'),
    `## Offline check`,
    spec.check,
    ...(spec.scopes === undefined ? [] : ['## Scopes', spec.scopes]),
    `## Where to verify and revoke`,
    `- Verify: ${spec.verify}\n- Revoke: ${spec.revoke}`,
    ...(doubts.length === 0 ? [] : ['## Not confirmed', doubts.map((doubt) => `- ${doubt}`).join('\n')]),
    `## Sources`,
    ...(read.length === 0 ? [] : [read.join('\n')]),
    ...(unread.length === 0 ? [] : [UNREAD, unread.join('\n')]),
    'Never tried against the real service.',
  ]
  return `${sections.join('\n\n')}\n`
}

function formatLine(rule: RuleSpec): string {
  const where = rule.by === 'name' ? ` Only beside ${rule.vendor.map((name) => `"${name}"`).join(' or ')}.` : ''
  return `- ${rule.name}: ${rule.form.map(partText).join(' + ')}.${where}${rule.note === undefined ? '' : ` ${rule.note}`}`
}

const CHARACTERS: Readonly<Record<Alphabet, string>> = {
  digits: 'digits',
  hex: 'hex digits (small)',
  HEX: 'hex digits (capital)',
  lower: 'small letters',
  upper: 'capital letters',
  base32: 'base32 characters',
  base36: 'small letters and digits',
  BASE36: 'capital letters and digits',
  base58: 'base58 characters',
  base62: 'letters and digits',
  base64: 'base64 characters',
  base64url: 'base64url characters',
}

function partText(part: RuleSpec['form'][number]): string {
  if (typeof part === 'string') return `\`${part}\``
  if (part[0] === 'uuid') return 'a UUID'
  const [alphabet, least, most] = part
  return `${least}${most === undefined ? '' : ` to ${most}`} ${CHARACTERS[alphabet]}`
}
