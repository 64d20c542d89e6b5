import type { ObjectType } from './object-id.ts'

/** Why an object could not be given. The names are those of the coverage report. */
export type FailureReason = 'object-corrupt' | 'object-missing' | 'too-large'

/** One object that could not be given; `detail` says what was wrong with it and holds no content. */
export interface ObjectFailure {
  readonly oid: string
  readonly reason: FailureReason
  readonly detail: string
  /** When it is known, as it is for packed objects, and for loose ones whose header can be read. */
  readonly type?: ObjectType
  /** What it needs, when that is why. */
  readonly bytes?: number
}

/** A file of the database that is damaged or cannot be used. What can be read behind the damage is still read. */
export interface DatabaseProblem {
  readonly file: string
  readonly detail: string
}

/** Ends the reading of one object, never that of the others. Thrown inside this folder; readers turn it into an `ObjectFailure`. */
export class ObjectFault extends Error {
  override readonly name = 'ObjectFault'
  readonly reason: FailureReason
  /** What the object needs, when that is too much. */
  readonly bytes: number | undefined

  constructor(reason: FailureReason, detail: string, bytes?: number) {
    super(detail)
    this.reason = reason
    this.bytes = bytes
  }
}

/** A fault of kind `object-corrupt`. */
export function corrupt(detail: string): ObjectFault {
  return new ObjectFault('object-corrupt', detail)
}

/** What was thrown while one object was read, as its failure. Anything but a fault of the object is thrown again. */
export function failureOf(oid: string, error: unknown, type?: ObjectType): ObjectFailure {
  if (!(error instanceof ObjectFault)) throw error
  const { reason, message: detail, bytes } = error
  return { oid, reason, detail, ...(type === undefined ? {} : { type }), ...(bytes === undefined ? {} : { bytes }) }
}
