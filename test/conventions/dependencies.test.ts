import { expect, it } from 'vitest'
import { readText } from './repository-files.ts'

const TABLE = 'docs/decisions/0002-runtime-dependencies.md'

it(`${TABLE} lists every runtime dependency at its pinned version, and no others`, () => {
  const { dependencies } = JSON.parse(readText('package.json')) as { dependencies: Record<string, string> }
  const rows = [
    ...readText(TABLE).matchAll(
      /^\| `([@\w/.-]+)` \| (\d+\.\d+\.\d+) \| (?:MIT|MIT-0|ISC|Apache-2\.0|BSD-[23]-Clause) \|/gm,
    ),
  ]
  expect(Object.fromEntries(rows.map((match) => [match[1]!, match[2]!]))).toEqual(dependencies)
})
