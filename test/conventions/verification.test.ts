import { expect, it } from 'vitest'
import { DEAD_REASONS, UNKNOWN_REASONS } from '#core/verification-words.ts'
import { unheardCount } from '#core/verification.ts'
import { readText } from './repository-files.ts'

/** Rows of the table of reasons; a row may be about several. */
const rows = [...readText('docs/verification.md').matchAll(/^\| ((?:`[a-z-]+`(?:, )?)+) \| (–|yes|no) \| /gm)].flatMap(
  ([, names = '', heard = '']) => [...names.matchAll(/`([a-z-]+)`/g)].map((name) => ({ reason: name[1]!, heard })),
)

it('docs/verification.md explains every reason once, and whether the issuer was heard', () => {
  expect(rows.map(({ reason }) => reason).toSorted()).toEqual([...UNKNOWN_REASONS].toSorted())
  const unheard = rows.filter(({ heard }) => heard === 'no').map(({ reason }) => reason)
  const passing = UNKNOWN_REASONS.filter((reason) =>
    unheardCount({ live: 0, dead: 0, unknown: { [reason]: 1 }, requests: 0 }),
  )
  expect(unheard.toSorted()).toEqual([...passing].toSorted())
})

it('the schema of findings has every reason and no other', () => {
  const { $defs } = JSON.parse(readText('docs/schema/finding.schema.json')) as {
    $defs: { verification: { properties: { reason: { enum: string[] } } } }
  }
  expect($defs.verification.properties.reason.enum.toSorted()).toEqual([...DEAD_REASONS, ...UNKNOWN_REASONS].toSorted())
})
