import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://developers.notion.com/reference/get-self (2026-11-25, not opened)',
  asks: 'GET https://api.notion.com/v1/users/me',
  cases: [
    [
      { json: { object: 'user', id: '16d84278', name: 'Bot', type: 'bot', bot: { workspace_name: 'Acme' } } },
      { kind: 'live', identity: { account: '16d84278', user: 'Bot', organisation: 'Acme' } },
    ],
    [{ status: 401, json: { object: 'error', code: 'unauthorized', message: 'API token is invalid.' } }, { kind: 'dead' }],
    [{ status: 403, json: { code: 'restricted_resource' } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, { 'notion-integration-token': token, 'notion-legacy-token': token })

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['notion-integration-token', 'notion-legacy-token'], {
    source: 'https://developers.notion.com/reference/post-search (2026-11-25, not opened)',
    answers: [
      {
        json: {
          object: 'list',
          results: [
            { object: 'database', id: 'd1', title: [{ plain_text: 'Customers' }] },
            { object: 'page', id: 'p1', url: 'https://www.notion.so/p1' },
          ],
          has_more: true,
        },
      },
    ],
    grants: [
      { action: 'database', resource: 'Customers' },
      { action: 'page', resource: 'https://www.notion.so/p1' },
    ],
    gaps: ['capabilities', 'pages: more'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['notion-integration-token', 'notion-legacy-token'], []),
})
