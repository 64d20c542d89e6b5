import { z } from 'zod'
import { CREDENTIAL_KINDS, SEVERITIES, type CredentialKind, type Severity } from '#core/rule.ts'
import { MAX_REACH } from '#detect/index.ts'

/** What a rule does not want to find. An entry without conditions allows nothing. */
export interface Allow {
  readonly description?: string | undefined
  /** Regexes (RE2 syntax) on the secret, on all that the pattern matched, on the lines that hold it. */
  readonly secrets?: readonly string[] | undefined
  readonly matches?: readonly string[] | undefined
  readonly lines?: readonly string[] | undefined
  /** Globs, or regexes between slashes, on the file's path. */
  readonly paths?: readonly string[] | undefined
  /** Texts within the secret, in any case. */
  readonly stopwords?: readonly string[] | undefined
  /** Full or abbreviated commit ids. */
  readonly commits?: readonly string[] | undefined
  /** Must one of the given kinds of condition hold, or all of them? Default `any`. */
  readonly condition?: 'any' | 'all' | undefined
}

/** The other half of a pair. */
export interface CustomCompanion {
  readonly part: string
  readonly pattern: string
  /** Group of `pattern` that is the part: its name or number. Default: the group named as `part`, or the first, or all. */
  readonly group?: string | number | undefined
  /** How far from the match, in bytes. Default 512. */
  readonly withinBytes?: number | undefined
  /** How many line ends may lie between. Default: any number. */
  readonly withinLines?: number | undefined
  readonly minEntropy?: number | undefined
  /** `required`: no finding without it; `expected`: a finding without it is reported as a half; `optional`. Default `expected`. */
  readonly presence?: 'required' | 'expected' | 'optional' | undefined
}

/** A user's rule as plain data: it crosses to threads and caches. Patterns are texts in RE2 syntax. */
export interface CustomRule {
  readonly id: string
  readonly name?: string | undefined
  readonly provider?: string | undefined
  readonly kind?: CredentialKind | undefined
  readonly severity?: Severity | undefined
  readonly pattern: string
  readonly keywords?: readonly string[] | undefined
  readonly secret?: string | number | undefined
  readonly confidence?: number | undefined
  readonly minEntropy?: number | undefined
  readonly notBefore?: string | undefined
  readonly notAfter?: string | undefined
  readonly reach?: number | undefined
  readonly path?: string | readonly string[] | undefined
  readonly allow?: readonly (string | Allow)[] | undefined
  readonly companions?: readonly CustomCompanion[] | undefined
  readonly matches?: readonly string[] | undefined
  readonly rejects?: readonly string[] | undefined
  readonly references?: readonly string[] | undefined
}

const text = (max: number) => z.string().min(1).max(max)
const texts = (max: number) => z.array(text(max)).max(1000)
const group = z.union([z.string().regex(/^\w{1,64}$/), z.number().int().min(0).max(100)])
const entropy = z.number().min(0).max(8)
const identifier = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'letters, digits, ".", "_" and "-", at most 100')
const partName = z.string().regex(/^[A-Za-z][A-Za-z0-9_]{0,63}$/, 'a name of letters, digits and "_"')
const keyword = text(200).refine((value) => Buffer.byteLength(value) >= 3, '3 bytes or longer; leave it out instead')
const paths = texts(1000)
const besides = z.string().max(200)

const allowSchema: z.ZodType<Allow> = z.strictObject({
  description: z.string().max(1000).optional(),
  secrets: texts(8192).optional(),
  matches: texts(8192).optional(),
  lines: texts(8192).optional(),
  paths: paths.optional(),
  stopwords: z.array(text(200)).max(10_000).optional(),
  commits: z.array(z.string().regex(/^[0-9a-fA-F]{7,64}$/, 'a commit id of 7 or more hex digits')).optional(),
  condition: z.enum(['any', 'all']).optional(),
})

const companionSchema: z.ZodType<CustomCompanion> = z.strictObject({
  part: partName,
  pattern: text(8192),
  group: group.optional(),
  withinBytes: z.number().int().min(1).max(MAX_REACH).optional(),
  withinLines: z.number().int().min(0).max(10_000).optional(),
  minEntropy: entropy.optional(),
  presence: z.enum(['required', 'expected', 'optional']).optional(),
})

/** Shape of one entry of `rules.custom` in `kagiban.yaml`. Patterns themselves are looked at by `checkCustomRules`. */
export const customRuleSchema: z.ZodType<CustomRule> = z.strictObject({
  id: identifier,
  name: text(300).optional(),
  provider: identifier.optional(),
  kind: z.enum(CREDENTIAL_KINDS).optional(),
  severity: z.enum(SEVERITIES).optional(),
  pattern: text(8192),
  keywords: z.array(keyword).max(1000).optional(),
  secret: group.optional(),
  confidence: z.number().min(0).max(1).optional(),
  minEntropy: entropy.optional(),
  notBefore: besides.optional(),
  notAfter: besides.optional(),
  reach: z.number().int().min(1).max(MAX_REACH).optional(),
  path: z.union([text(1000), paths]).optional(),
  allow: z
    .array(z.union([text(8192), allowSchema]))
    .max(1000)
    .optional(),
  companions: z.array(companionSchema).max(8).optional(),
  matches: texts(100_000).optional(),
  rejects: texts(100_000).optional(),
  references: texts(2000).optional(),
})
