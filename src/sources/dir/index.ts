import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { AppError, systemCodeOf } from '#base/errors.ts'
import { defineSource, unitPlace, type Unit } from '#core/source.ts'
import { pacer, readRegularFile, systemWords } from '#files/index.ts'
import { pathData, rawPath, shownPath, systemPath, type PathData } from './path-name.ts'
import { walk, type WalkOptions } from './walk.ts'

export interface DirOptions extends WalkOptions {
  /** Open archives and look into them; else they are skipped. */
  readonly archives: boolean
}

/** Some files of one tree. */
export interface DirWork {
  readonly root: string
  readonly prefix: string
  readonly archives: boolean
  /** Relative to the root. */
  readonly files: readonly PathData[]
}

/** Sizes are not known before a file is opened, so units are cut by count, */
const FILES_PER_UNIT = 256
/** and after each file that will take as long as hundreds, by its name. */
const ARCHIVE_NAME = /\.(?:zip|[jwe]ar|whl|apk|t?gz|t?bz2?|t?xz|tar|zst|7z|rar|rpm|deb|iso|asar|nupkg)$/i

/** A directory tree on this machine. Options: see `DirOptions`; `README.md` says what is left out and why. */
export const source = defineSource<DirOptions, DirWork>({
  id: 'dir',
  readsWhilePlanning: true,

  async *plan(options, context) {
    const root = resolve(options.root)
    requireDirectory(root, options.root)
    const { prefix, archives } = options
    let files: PathData[] = []
    const unit = (): Unit<DirWork> => ({
      kind: 'unit',
      work: { root, prefix, archives, files },
      items: files.length,
      bytes: 0,
    })
    for await (const found of walk({ ...options, root }, context)) {
      if (found.kind === 'skipped') {
        yield found
        continue
      }
      files.push(pathData(found.path))
      if (files.length < FILES_PER_UNIT && !ARCHIVE_NAME.test(shownPath(found.path))) continue
      yield unit()
      files = []
    }
    if (files.length > 0) yield unit()
  },

  placeOf: ({ prefix, files }) => unitPlace(files.map((file) => `${prefix}${shownPath(rawPath(file))}`)),

  async *read({ root, prefix, archives, files }, context) {
    const pace = pacer(context.signal)
    for (const file of files) {
      const due = pace()
      if (due !== undefined) await due
      const path = rawPath(file)
      const place = `${prefix}${shownPath(path)}`
      const found = readRegularFile({ path: systemPath(root, path), place, followLinks: false, archives }, context)
      if ('kind' in found) yield found
      else yield* found
    }
  },
})

function requireDirectory(root: string, given: string): void {
  try {
    if (statSync(root).isDirectory()) return
  } catch (error) {
    const isMissing = systemCodeOf(error) === 'ENOENT' || systemCodeOf(error) === 'ENOTDIR'
    throw new AppError(
      isMissing ? 'E_TARGET_NOT_FOUND' : 'E_TARGET_UNREADABLE',
      isMissing
        ? `There is no directory ${given}. Check the path.`
        : `The directory ${given} cannot be used: ${systemWords(error)}.`,
      { details: { path: given }, cause: error },
    )
  }
  throw new AppError('E_TARGET_UNREADABLE', `${given} is not a directory. Give it as a file instead.`, {
    details: { path: given },
  })
}
