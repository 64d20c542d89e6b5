import { describe, expect, it } from 'vitest'
import { EXIT } from '#cli/environment.ts'
import { SKIP_REASONS } from '#core/coverage.ts'
import { readText } from './repository-files.ts'

/** Rows of a table whose first cell is a reason and whose second is its kind. */
const rows = [...readText('docs/coverage.md').matchAll(/^\| `([a-z-]+)` \| (policy|gap) \| (\S.*) \|$/gm)].map((match) => ({
  reason: match[1]!,
  kind: match[2]!,
}))

describe('docs/coverage.md', () => {
  it('has a row for every reason, of the right kind, and no others', () => {
    expect(Object.fromEntries(rows.map(({ reason, kind }) => [reason, kind]))).toEqual(SKIP_REASONS)
  })

  it('has exactly the exit codes of the command line', () => {
    const codes = [...readText('docs/coverage.md').matchAll(/^\| (\d+) \| /gm)].map((match) => Number(match[1]))
    expect(codes).toEqual(Object.values(EXIT))
  })

  it('has each reason once', () => {
    expect(rows).toHaveLength(Object.keys(SKIP_REASONS).length)
  })
})
