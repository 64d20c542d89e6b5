import { AppError } from '#base/errors.ts'
import { jsonLine } from '#core/finding-json.ts'
import { readSmallTextFile } from '#app/small-text-file.ts'
import { parseRecord, type FeedbackRecord } from './record.ts'

/** The usual name, beside the ignore list. */
export const FEEDBACK_FILE = '.kagiban-feedback.jsonl'

const MAX_BYTES = 16 << 20

/** The text of a file of verdicts; empty when there is none. Throws E_FEEDBACK_INVALID when it cannot be read. */
export function readFeedbackText(file: string): string {
  const found = readSmallTextFile(file, MAX_BYTES)
  if (found.kind === 'absent') return ''
  if (found.kind === 'text') return found.text
  throw new AppError('E_FEEDBACK_INVALID', `The file of verdicts ${file} cannot be read: ${found.why}. Repair or move it.`, {
    details: { file },
  })
}

/**
 * The verdicts in a text, the latest for each fingerprint, in order of fingerprints. Lines of later versions are passed over.
 * Throws E_FEEDBACK_INVALID, naming the line and never quoting it.
 */
export function parseFeedback(text: string, file: string): readonly FeedbackRecord[] {
  const latest = new Map<string, FeedbackRecord>()
  for (const { record } of linesOf(text, file)) {
    if (record === undefined) continue
    const before = latest.get(record.fingerprint)
    if (before === undefined || before.at <= record.at) latest.set(record.fingerprint, record)
  }
  return [...latest.values()].toSorted((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1))
}

/** The text with this verdict in place of earlier ones on the same fingerprint, in order of fingerprints; other lines stay as they are. */
export function putRecord(text: string, record: FeedbackRecord, file: string): string {
  const lines = linesOf(text, file).filter((line) => line.record?.fingerprint !== record.fingerprint)
  const next = lines.findIndex((line) => line.record !== undefined && line.record.fingerprint > record.fingerprint)
  const written = { text: jsonLine(record), record }
  return joined(next === -1 ? [...lines, written] : lines.toSpliced(next, 0, written))
}

/** The text without the verdicts on a fingerprint. */
export function removeRecord(text: string, fingerprint: string, file: string): string {
  return joined(linesOf(text, file).filter(({ record }) => record?.fingerprint !== fingerprint))
}

interface Line {
  readonly text: string
  /** Absent for one of a later version. */
  readonly record: FeedbackRecord | undefined
}

function linesOf(text: string, file: string): readonly Line[] {
  return text.split(/\r?\n/).flatMap((line, index): readonly Line[] => {
    const parsed = parseRecord(line)
    if (parsed.kind === 'nothing') return []
    if (parsed.kind === 'problem')
      throw new AppError(
        'E_FEEDBACK_INVALID',
        `${file}:${index + 1}: this line is no verdict as \`kagiban feedback\` writes it. Correct or delete it.`,
        { details: { file, line: index + 1 } },
      )
    return [{ text: line, record: parsed.kind === 'record' ? parsed.record : undefined }]
  })
}

function joined(lines: readonly Line[]): string {
  return lines.map((line) => `${line.text}\n`).join('')
}
