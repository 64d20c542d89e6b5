import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
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
