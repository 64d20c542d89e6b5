import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = { json: { type: 'admin', id: '1', email: 'jane@corp.test', app: { id_code: 'abc123', name: 'Acme' } } }
const refused = {
  status: 401,
  json: { type: 'error.list', errors: [{ code: 'unauthorized', message: 'Access Token Invalid' }] },
}
const token: RuleContract = {
  source: 'https://developers.intercom.com/docs/references/2.17/rest-api/errors/error-codes (2026-11-25)',
  asks: 'GET https://api.intercom.io/me',
  cases: [
    [good, { kind: 'live', identity: { account: 'abc123', user: 'jane@corp.test', organisation: 'Acme' } }],
    [[refused, refused, good], { kind: 'live' }],
    [refused, { kind: 'dead' }],
    [{ status: 401, json: { errors: [{ code: 'token_suspended' }] } }, { kind: 'unknown' }],
    [{ status: 403, json: { errors: [{ code: 'api_plan_restricted' }] } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'intercom-access-token': token,
  'intercom-legacy-access-token': token,
  'intercom-access-token-by-name': token,
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['intercom-access-token', 'intercom-legacy-access-token', 'intercom-access-token-by-name'], {
    source:
      'https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/listadmins (2026-11-25, not opened)',
    answers: [
      { json: { type: 'admin', id: '1', app: { name: 'Acme' } } },
      { json: { admins: [{ email: 'a@example.com' }] } },
    ],
    grants: [
      { action: 'workspace', resource: 'Acme' },
      { action: 'admin', resource: 'a@example.com' },
    ],
    gaps: ['scopes', 'workspaces of other'],
  }),
})

describeRevoke(provider, online, {
  ...forRules(['intercom-access-token', 'intercom-legacy-access-token', 'intercom-access-token-by-name'], []),
  ...forRules(['intercom-client-secret', 'intercom-identity-secret'], []),
})
