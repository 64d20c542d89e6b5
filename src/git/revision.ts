import { AppError } from '#base/errors.ts'

/** Is this a full object id, of SHA-1 or SHA-256? */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** Is this the id that stands for "no object"? */
export function isNullId(oid: string): boolean {
  return /^0+$/.test(oid)
}

/**
 * Refuses a revision that git could take for an option, or that holds what no revision holds. Does not check that it exists.
 * Throws `E_GIT_REVISION`.
 */
export function checkRevision(revision: string): string {
  if (revision === '' || revision.startsWith('-') || /[\0\n\r]/.test(revision)) {
    throw new AppError(
      'E_GIT_REVISION',
      `${JSON.stringify(revision)} is no revision. Name a commit, a branch, a tag or a range such as main..HEAD.`,
      {
        details: { revision },
      },
    )
  }
  return revision
}
