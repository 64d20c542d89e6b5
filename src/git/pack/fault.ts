/** Why an object could not be given. The names are those of the coverage report. */
export type FailureReason = 'object-corrupt' | 'object-missing' | 'too-large'

/** One object that could not be given; `detail` says what was wrong with it and holds no content. */
export interface ObjectFailure {
  readonly oid: string
  readonly reason: FailureReason
  readonly detail: string
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

  constructor(reason: FailureReason, detail: string) {
    super(detail)
    this.reason = reason
  }
}

/** A fault of kind `object-corrupt`. */
export function corrupt(detail: string): ObjectFault {
  return new ObjectFault('object-corrupt', detail)
}

/** What was thrown while one object was read, as its failure. Anything but a fault of the object is thrown again. */
export function failureOf(oid: string, error: unknown): ObjectFailure {
  if (error instanceof ObjectFault) return { oid, reason: error.reason, detail: error.message }
  throw error
}
