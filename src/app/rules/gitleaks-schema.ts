import { z } from 'zod'

/** Names of fields are compared in lower case, as Gitleaks does. */
const strings = z.array(z.string())

export const gitleaksAllowlistSchema = z.looseObject({
  description: z.string().optional(),
  condition: z.string().optional(),
  regextarget: z.string().optional(),
  regexes: strings.optional(),
  paths: strings.optional(),
  stopwords: strings.optional(),
  commits: strings.optional(),
  targetrules: strings.optional(),
})
export type GitleaksAllowlist = z.infer<typeof gitleaksAllowlistSchema>

const requiredSchema = z.looseObject({
  id: z.string(),
  withinlines: z.number().int().min(0).optional(),
  withincolumns: z.number().int().min(0).optional(),
})

const componentSchema = z.looseObject({ id: z.string(), optional: z.boolean().optional(), within: z.string().optional() })

export const gitleaksRuleSchema = z.looseObject({
  id: z.string().min(1),
  description: z.string().optional(),
  regex: z.string().optional(),
  path: z.string().optional(),
  secretgroup: z.number().int().min(0).optional(),
  entropy: z.number().optional(),
  keywords: strings.optional(),
  tags: strings.optional(),
  skipreport: z.boolean().optional(),
  allowlist: gitleaksAllowlistSchema.optional(),
  allowlists: z.array(gitleaksAllowlistSchema).optional(),
  required: z.array(requiredSchema).optional(),
  components: z.array(componentSchema).optional(),
  filter: z.string().optional(),
})
export type GitleaksRule = z.infer<typeof gitleaksRuleSchema>

export const gitleaksFileSchema = z.looseObject({
  extend: z
    .looseObject({
      usedefault: z.boolean().optional(),
      path: z.string().optional(),
      url: z.string().optional(),
      disabledrules: strings.optional(),
    })
    .optional(),
  rules: z.array(z.unknown()).optional(),
  allowlist: gitleaksAllowlistSchema.optional(),
  allowlists: z.array(gitleaksAllowlistSchema).optional(),
})
export type GitleaksFile = z.infer<typeof gitleaksFileSchema>

/** Fields that say nothing about what is found. */
const SILENT_FIELDS = new Set(['title', 'description', 'version', 'minversion', 'betterleaksminversion', 'tags'])

/** Fields of an object that nobody here reads. */
export function unreadFields(object: object, schema: z.ZodObject): readonly string[] {
  return Object.keys(object).filter((key) => !(key in schema.shape) && !SILENT_FIELDS.has(key))
}

const MAX_DEPTH = 32

/** The same data with all field names in lower case. Dates and other objects with a class stay as they are. */
export function withLowerCaseKeys(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) return undefined
  if (Array.isArray(value)) return value.map((item: unknown) => withLowerCaseKeys(item, depth + 1))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key.toLowerCase(), withLowerCaseKeys(item, depth + 1)]),
  )
}
