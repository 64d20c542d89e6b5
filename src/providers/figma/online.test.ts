import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (err: string) => ({ status: 403, json: { status: 403, err } })
const token: RuleContract = {
  source: 'https://developers.figma.com/docs/rest-api/errors/ (2026-11-25, not opened)',
  asks: 'GET https://api.figma.com/v1/me',
  cases: [
    [
      { json: { id: '812', email: 'jane@corp.test', handle: 'Jane' } },
      { kind: 'live', identity: { account: '812', user: 'jane@corp.test' } },
    ],
    [refused('Invalid token'), { kind: 'dead', reason: 'not-accepted' }],
    [refused('Token expired'), { kind: 'dead', reason: 'expired' }],
    [refused('Invalid scope(s): files:read. This endpoint requires the current_user:read scope'), { kind: 'live' }],
    [refused('Forbidden'), { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'figma-personal-token': token, 'figma-legacy-token': token })

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(['figma-personal-token', 'figma-legacy-token'], []),
})
