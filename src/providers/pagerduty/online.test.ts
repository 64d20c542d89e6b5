import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = { json: { abilities: ['sso', 'teams'] } }
const refused = { status: 401, json: { error: { code: 2006, message: 'Authentication failed' } } }
const key: RuleContract = {
  source: 'https://developer.pagerduty.com/api-reference/ (abilities, 2026-11-25, not opened)',
  asks: 'GET https://api.pagerduty.com/abilities',
  cases: [
    [good, { kind: 'live' }],
    [[refused, good], { kind: 'live' }],
    [refused, { kind: 'dead' }],
    [{ status: 403, json: { error: { code: 2010 } } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'pagerduty-api-key': key, 'pagerduty-access-token': key })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['pagerduty-api-key', 'pagerduty-access-token'], {
    source: 'https://developer.pagerduty.com/api-reference/ (2026-11-25, not opened)',
    answers: [
      { json: { abilities: ['teams'] } },
      { json: { services: [{ summary: 'Shop' }], more: true } },
      { json: { users: [{ summary: 'A' }], more: false } },
    ],
    grants: [
      { action: 'teams', severity: 'low' },
      { action: 'service', resource: 'Shop' },
      { action: 'user', resource: 'A' },
    ],
    gaps: ['whether it may', 'services: more'],
  }),
})

describeRevoke(provider, online, {
  'pagerduty-api-key': [],
  'pagerduty-access-token': [],
})
