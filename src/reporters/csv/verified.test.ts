import { expect, it } from 'vitest'
import { verifiedReport } from '#testing/sample-report.ts'
import { COLUMNS, findingRow } from './rows.ts'

it('has verdict, reason, identity and time in columns of their own', () => {
  const cells = verifiedReport().findings.map((finding) => {
    const row = findingRow(finding, false)
    return ['verdict', 'verdict_reason', 'identity', 'verified_at'].map((name) => row[COLUMNS.indexOf(name as never)])
  })
  expect(cells).toEqual([
    [
      'live',
      'scope missing',
      'user: mallory <b>; account: 17; scopes: mail.send; plan: free; =1+1: true; expires: 2027-01-31',
      '2026-11-24T00:00:01.000Z',
    ],
    ['dead', 'disabled: status 403', undefined, '2026-11-24T00:00:01.000Z'],
    ['unknown', 'timeout: no whole answer within 15000 ms', undefined, '2026-11-24T00:00:01.000Z'],
  ])
})
