import { AppError } from '#base/errors.ts'
import { readSmallTextFile } from '#app/small-text-file.ts'
import { parseIgnoreList, type IgnoreList } from './ignore-list.ts'

/** Room for about 500,000 entries. */
const MAX_BYTES = 64 << 20

/** The ignore file at a path, or undefined when there is none. Throws E_IGNORE_INVALID. */
export function readIgnoreList(file: string, now: Date = new Date()): IgnoreList | undefined {
  const text = readIgnoreText(file)
  return text === undefined ? undefined : parseIgnoreList(text, file, now)
}

/** The text of the ignore file at a path, or undefined when there is none. Throws E_IGNORE_INVALID when it cannot be read. */
export function readIgnoreText(file: string): string | undefined {
  const found = readSmallTextFile(file, MAX_BYTES)
  if (found.kind === 'absent') return undefined
  if (found.kind === 'text') return found.text
  throw new AppError('E_IGNORE_INVALID', `The ignore file ${file} cannot be read: ${found.why}. Repair or move it.`, {
    details: { file },
  })
}
