import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source:
    'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_userinfo_endpoint.htm (2026-11-25, not opened)',
  asks: 'GET https://login.salesforce.com/services/oauth2/userinfo',
  noDead: 'a token of a sandbox is refused the same way',
  cases: [
    [
      { json: { organization_id: '00D000000000001', preferred_username: 'a@example.com' } },
      { kind: 'live', identity: { account: '00D000000000001', user: 'a@example.com' } },
    ],
    [{ status: 403, body: 'Bad_OAuth_Token' }, { kind: 'unknown' }],
  ],
}
describeVerify(provider, online, { 'salesforce-access-token': token })

// What it may do, and how it is ended.
describeRevoke(provider, online, {
  ...forRules(
    ['salesforce-access-token', 'salesforce-refresh-token'],
    [
      {
        source: 'https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_revoke_token.htm (2026-11-25, not opened)',
        asks: 'POST https://login.salesforce.com/services/oauth2/revoke',
        cases: [
          [{ status: 200 }, { kind: 'done' }],
          [{ status: 400, json: { error: 'unsupported_token_type' } }, { kind: 'unknown' }],
        ],
      },
    ],
  ),
  ...forRules(['salesforce-security-token', 'salesforce-consumer-secret', 'salesforce-legacy-consumer-secret'], []),
})
