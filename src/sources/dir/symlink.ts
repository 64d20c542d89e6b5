import { readlinkSync, realpathSync } from 'node:fs'
import { systemCodeOf } from '#base/errors.ts'
import { systemWords } from '#files/index.ts'

/** Where a symbolic link points, and whether that is nothing, itself, or a directory it is in. */
export function describeLink(path: string | Buffer, parent: string | Buffer): string {
  try {
    const points = `points to ${readlinkSync(path)}`
    try {
      const target = realpathSync(path)
      return isInside(realpathSync(parent), target) ? `loop: ${points}` : points
    } catch (error) {
      const code = systemCodeOf(error)
      if (code === 'ELOOP') return `loop: ${points}`
      return code === 'ENOENT' || code === 'ENOTDIR' ? `dangling: ${points}` : points
    }
  } catch (error) {
    return systemWords(error)
  }
}

function isInside(path: string, directory: string): boolean {
  return path === directory || path.startsWith(directory.endsWith('/') ? directory : `${directory}/`)
}
