import { AppError } from '#base/errors.ts'
import type { Finding } from '#core/finding.ts'
import { readSmallTextFile } from '#app/small-text-file.ts'
import { findingFromJson } from './report-schema.ts'

const MAX_BYTES = 256 << 20

/** Findings of a report, and the id of the key of their fingerprints where the report names it. */
export interface ReadReport {
  readonly findings: readonly Finding[]
  readonly keyId?: string
}

/**
 * The findings in a report (`--format json` or `jsonl`) whose fingerprint begins so. Throws E_TARGET_NOT_FOUND, E_TARGET_UNREADABLE; messages
 * never quote the report.
 */
export function readReport(file: string, start: string): ReadReport {
  const found = readSmallTextFile(file, MAX_BYTES)
  if (found.kind === 'absent')
    throw new AppError('E_TARGET_NOT_FOUND', `There is no report ${file}. Check --report.`, { details: { file } })
  if (found.kind === 'unusable') throw unreadable(file, found.why)
  const { values, keyId } = parseReport(found.text, file)
  const findings = values
    .filter((value) => isObject(value) && typeof value['fingerprint'] === 'string' && value['fingerprint'].startsWith(start))
    .map((value) => {
      const finding = findingFromJson(value)
      if (finding === undefined) throw unreadable(file, 'the finding lacks what this version of kagiban expects')
      return finding
    })
  return { findings, ...(keyId === undefined ? {} : { keyId }) }
}

interface Parsed {
  readonly values: readonly unknown[]
  readonly keyId?: string
}

function parseReport(text: string, file: string): Parsed {
  const whole = parseJson(text)
  if (isObject(whole) && Array.isArray(whole['findings'])) {
    const keyId = whole['key_id']
    return { values: whole['findings'], ...(typeof keyId === 'string' ? { keyId } : {}) }
  }
  const values: unknown[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parseJson(line)
    if (!isObject(value)) throw unreadable(file, `line ${index + 1} is no JSON object`)
    if (!('coverage' in value)) values.push(value)
  }
  return { values }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function unreadable(file: string, why: string): AppError {
  return new AppError(
    'E_TARGET_UNREADABLE',
    `${file} is no report that can be read: ${why}. Give one made by --format json or --format jsonl.`,
    { details: { file } },
  )
}
