import { z } from 'zod'
import { CATEGORIES } from '#core/category.ts'
import { CREDENTIAL_KINDS } from '#core/rule.ts'
import { FILE_KINDS, LENGTHS, NAME_KINDS, PLACES, type FeedbackFeatures } from './features.ts'

export const VERDICTS = ['real', 'false'] as const
/** `real`: a credential that opens, or opened, something. `false`: anything else. */
export type Verdict = (typeof VERDICTS)[number]

/** The version of the form of a line. Raise it when a member changes its meaning; members may be added without. */
export const RECORD_VERSION = 1

/** What a person said about one secret. Never holds the secret, nor text around it. */
export interface FeedbackRecord {
  readonly v: typeof RECORD_VERSION
  readonly fingerprint: string
  /** Id of the fingerprint's key, where it is known. */
  readonly key_id?: string | undefined
  readonly rule: string
  readonly verdict: Verdict
  /** RFC 3339, UTC. Of several records of one fingerprint the latest counts. */
  readonly at: string
  readonly note?: string | undefined
  readonly features: FeedbackFeatures
}

const featuresSchema = z.object({
  class: z.enum(['provider', 'generic']),
  kind: z.enum(CREDENTIAL_KINDS),
  category: z.enum(CATEGORIES),
  confidence: z.number().min(0).max(1),
  length: z.enum(LENGTHS).exactOptional(),
  name: z.enum(NAME_KINDS).exactOptional(),
  is_quoted: z.boolean().exactOptional(),
  place: z.enum(PLACES),
  file: z.enum(FILE_KINDS),
})

const recordSchema = z.object({
  v: z.literal(RECORD_VERSION),
  fingerprint: z.string().regex(/^kb1-[0-9a-f]{32}$/),
  key_id: z
    .string()
    .regex(/^[0-9a-f]{8}$/)
    .exactOptional(),
  rule: z.string().min(1).max(200),
  verdict: z.enum(VERDICTS),
  at: z.iso.datetime(),
  note: z.string().max(1000).exactOptional(),
  features: featuresSchema,
})

/** What a line is. `later`: a record of a later version, which is kept and not used. */
export type ParsedRecord =
  | { readonly kind: 'record'; readonly record: FeedbackRecord }
  | { readonly kind: 'later' | 'nothing' | 'problem' }

export function parseRecord(line: string): ParsedRecord {
  if (line.trim() === '') return { kind: 'nothing' }
  const value = parseJson(line)
  if (typeof value !== 'object' || value === null) return { kind: 'problem' }
  if ('v' in value && typeof value.v === 'number' && value.v > RECORD_VERSION) return { kind: 'later' }
  const checked = recordSchema.safeParse(value)
  return checked.success ? { kind: 'record', record: checked.data } : { kind: 'problem' }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
