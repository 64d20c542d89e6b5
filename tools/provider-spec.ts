import { z } from 'zod'
import { CREDENTIAL_KINDS, SEVERITIES } from '#core/rule.ts'
import { ALPHABET_NAMES } from '#core/samples.ts'

/** See `Form` in src/core/form.ts. */
const form = z
  .array(
    z.union([
      z.string().min(1),
      z.tuple([z.literal('uuid')]),
      z.tuple([z.enum(ALPHABET_NAMES), z.int().positive()]),
      z.tuple([z.enum(ALPHABET_NAMES), z.int().positive(), z.int().positive()]),
    ]),
  )
  .min(1)

const common = {
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/),
  name: z.string().min(3),
  kind: z.enum(CREDENTIAL_KINDS),
  severity: z.enum(SEVERITIES),
  form,
  confidence: z.number().min(0.1).max(0.99).optional(),
  minEntropyBits: z.number().optional(),
  notBefore: z.string().optional(),
  notAfter: z.string().optional(),
  /** Further texts that match: `{a}`, `{b}` … stand for secrets of the form. */
  matches: z.array(z.string()).optional(),
  /** Further near misses, likewise. */
  rejects: z.array(z.string()).optional(),
  overlaps: z.array(z.string()).optional(),
  references: z.array(z.url()).optional(),
  /** What the README says of the format beyond the form. */
  note: z.string().optional(),
}

const rule = z.discriminatedUnion('by', [
  /** Known by the text it starts with: `prefixedSecret`. */
  z.strictObject({ by: z.literal('prefix'), variable: z.string(), ...common }),
  /** Known only beside the vendor's name: `namedSecret`. */
  z.strictObject({
    by: z.literal('name'),
    vendor: z.array(z.string().regex(/^[a-z0-9 ._-]+$/)).min(1),
    words: z.array(z.string()).optional(),
    ...common,
  }),
])

/** All that `npm run new:provider` needs to know to make a room of simple rules. */
export const providerSpec = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  name: z.string(),
  homepage: z.url(),
  /** A sentence: what a credential reaches. */
  reaches: z.string(),
  rules: z.array(rule).min(1),
  /** What is public and no finding, and such. */
  notes: z.array(z.string()).optional(),
  check: z.string().default('None.'),
  scopes: z.string().optional(),
  verify: z.string(),
  revoke: z.string(),
  notConfirmed: z.array(z.string()).default([]),
  sources: z.array(z.strictObject({ url: z.url(), date: z.iso.date(), opened: z.boolean() })).min(1),
})

export type ProviderSpec = z.infer<typeof providerSpec>
export type RuleSpec = ProviderSpec['rules'][number]
