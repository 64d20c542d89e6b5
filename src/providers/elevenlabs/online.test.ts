import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (status: string) => ({ status: 401, json: { detail: { status, message: '-' } } })
const apiKey: RuleContract = {
  source:
    'https://elevenlabs.io/docs/api-reference/user/get (2026-11-25, not opened); https://github.com/danielmiessler/LifeOS/pull/950 (2026-11-25)',
  asks: 'GET https://api.elevenlabs.io/v1/user',
  cases: [
    [
      { json: { user_id: '1234567890', subscription: { tier: 'trial' }, first_name: 'Jane' } },
      { kind: 'live', identity: { account: '1234567890', user: 'Jane' } },
    ],
    [refused('invalid_api_key'), { kind: 'dead' }],
    [refused('missing_permissions'), { kind: 'live', limited: 'missing_permissions' }],
    [refused('detected_unusual_activity'), { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'elevenlabs-api-key': apiKey, 'elevenlabs-legacy-api-key': apiKey })

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(['elevenlabs-api-key', 'elevenlabs-legacy-api-key'], []),
})
