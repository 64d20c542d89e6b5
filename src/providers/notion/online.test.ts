import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
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
