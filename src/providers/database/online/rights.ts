import type { Grant } from '#core/access.ts'
import type { Row } from '#core/login.ts'

/** Rows of each statement, or undefined where the server refused it. */
export type Results = readonly (readonly Row[] | undefined)[]

/** What one protocol's servers tell about a user's rights. */
export interface Rights {
  readonly grants: readonly Grant[]
  readonly gaps: readonly string[]
}
