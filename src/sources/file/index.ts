import { statSync, type Stats } from 'node:fs'
import { sep } from 'node:path'
import { AppError, systemCodeOf } from '#base/errors.ts'
import { defineSource, unitPlace, type Skipped, type Unit } from '#core/source.ts'
import { fileType, pacer, readRegularFile, skipped, skippedByError } from '#files/index.ts'

export interface FileOptions {
  readonly paths: readonly string[]
  /** Open archives and look into them; else they are skipped. */
  readonly archives: boolean
}

/** Some of the named files. */
export interface FileWork {
  readonly paths: readonly string[]
  readonly archives: boolean
}

const FILES_PER_UNIT = 512
const BYTES_PER_UNIT = 8 << 20

/** Files that the user named one by one; what a symbolic link points to is read, as it was named. */
export const source = defineSource<FileOptions, FileWork>({
  id: 'file',

  async *plan({ paths, archives }, { signal }) {
    const pace = pacer(signal)
    // All of them first: a mistyped name should be told before anything is read.
    const found = paths.map((path) => ({ path, is: look(path) }))
    let unit: { paths: string[]; bytes: number } = { paths: [], bytes: 0 }
    const cut = (): Unit<FileWork> => {
      const done = unit
      unit = { paths: [], bytes: 0 }
      return { kind: 'unit', work: { paths: done.paths, archives }, items: done.paths.length, bytes: done.bytes }
    }
    for (const { path, is } of found) {
      const due = pace()
      if (due !== undefined) await due
      if ('kind' in is) {
        yield is
        continue
      }
      if (unit.paths.length > 0 && unit.bytes + is.size > BYTES_PER_UNIT) yield cut()
      unit.paths.push(path)
      unit.bytes += is.size
      if (unit.paths.length === FILES_PER_UNIT) yield cut()
    }
    if (unit.paths.length > 0) yield cut()
  },

  placeOf: ({ paths }) => unitPlace(paths.map(placeOf)),

  async *read({ paths, archives }, context) {
    const pace = pacer(context.signal)
    for (const path of paths) {
      const due = pace()
      if (due !== undefined) await due
      const found = readRegularFile({ path, place: placeOf(path), followLinks: true, archives }, context)
      if ('kind' in found) yield found
      else yield* found
    }
  },
})

function look(path: string): Stats | Skipped {
  try {
    const stats = statSync(path)
    return stats.isFile() ? stats : skipped(placeOf(path), 'not-a-regular-file', fileType(stats))
  } catch (error) {
    const code = systemCodeOf(error)
    // Following was asked for, so here ELOOP is a link that leads nowhere.
    if (code !== 'ENOENT' && code !== 'ENOTDIR' && code !== 'ELOOP') return skippedByError(placeOf(path), error)
    throw new AppError('E_TARGET_NOT_FOUND', `There is no file ${path}. Check the path.`, {
      details: { path },
      cause: error,
    })
  }
}

function placeOf(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}
