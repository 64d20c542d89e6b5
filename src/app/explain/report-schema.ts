import { z } from 'zod'
import type { Finding } from '#core/finding.ts'
import { CREDENTIAL_KINDS, SEVERITIES } from '#core/rule.ts'
import { redact } from '#base/secret.ts'

const text = z.string()
const count = z.int().nonnegative()

const locationSchema = z.object({
  file: text,
  line: count,
  column: count,
  end_line: count,
  end_column: count,
  start: count,
  end: count,
  commit: text.optional(),
  blob: text.optional(),
  author: text.optional(),
  author_email: text.optional(),
  date: text.optional(),
  last_commit: text.optional(),
  refs: z.array(text).optional(),
  ref_count: count.optional(),
  still_at_head: z.boolean().optional(),
})

/** The members of a published finding that are used here; others, of later versions, are passed over. */
const findingSchema = z.object({
  rule: text,
  rule_name: text,
  provider: text,
  kind: z.enum(CREDENTIAL_KINDS),
  class: z.enum(['provider', 'generic']),
  severity: z.enum(SEVERITIES),
  confidence: z.number().min(0).max(1),
  reasons: z.array(text),
  fingerprint: text,
  redacted: text,
  secret: text.optional(),
  parts: z.record(text, text),
  missing: z.array(text),
  facts: z.record(text, z.union([text, z.number(), z.boolean()])),
  occurrences: count,
  references: z.array(text),
  location: locationSchema,
})

/**
 * A finding from its published form; undefined when it is none. A secret in full, as `--show-secrets` writes it, is left out, and parts are
 * redacted then. There is no excerpt.
 */
export function findingFromJson(value: unknown): Finding | undefined {
  const checked = findingSchema.safeParse(value)
  if (!checked.success) return undefined
  const { rule_name: ruleName, secret, parts, location, ...rest } = checked.data
  const shown = Object.entries(parts).map(([name, part]) => [name, secret === undefined ? part : redact(part)])
  return {
    ...rest,
    ruleName,
    parts: Object.fromEntries(shown),
    location: locationFromJson(location),
    excerpt: { firstLine: location.line, lines: [] },
  }
}

function locationFromJson(json: z.infer<typeof locationSchema>): Finding['location'] {
  const { end_line: endLine, end_column: endColumn, author_email: authorEmail, last_commit: lastCommit, ...others } = json
  const { ref_count: refCount, still_at_head: stillAtHead, ...rest } = others
  const optional = { ...rest, authorEmail, lastCommit, refCount, stillAtHead }
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
  return { ...(known as unknown as Finding['location']), endLine, endColumn }
}
