import { renameSync, writeFileSync } from 'node:fs'
import { AppError, messageOf } from '#base/errors.ts'

/** Writes a file by a new one that takes the old one's place, so that a crash leaves the one or the other. Throws E_OUTPUT_UNWRITABLE. */
export function writeWholeFile(file: string, text: string): void {
  try {
    const next = `${file}.${process.pid}.tmp`
    writeFileSync(next, text)
    renameSync(next, file)
  } catch (error) {
    throw new AppError(
      'E_OUTPUT_UNWRITABLE',
      `${file} cannot be written: ${messageOf(error)}. Check the path and its permissions.`,
      { cause: error },
    )
  }
}
