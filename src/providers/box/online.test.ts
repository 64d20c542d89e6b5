import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

describeVerify(provider, online, {
  'box-access-token': {
    source: 'https://developer.box.com/reference/get-users-me/ (2026-11-25, not opened)',
    asks: 'GET https://api.box.com/2.0/users/me',
    cases: [
      [
        { json: { type: 'user', id: '11446498', name: 'Jane', login: 'jane@corp.test' } },
        { kind: 'live', identity: { account: '11446498', user: 'jane@corp.test' } },
      ],
      [{ status: 401, headers: { 'www-authenticate': 'Bearer realm="Service", error="invalid_token"' } }, { kind: 'dead' }],
      [{ status: 403, json: {} }, { kind: 'unknown' }],
    ],
  },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'box-access-token': {
    source: 'https://developer.box.com/reference/get-folders-id-items/ (2026-11-25, not opened)',
    answers: [
      { json: { type: 'user', login: 'a@example.com', role: 'coadmin' } },
      { json: { entries: [{ type: 'folder', name: 'Finance' }] } },
    ],
    grants: [
      { action: 'role: coadmin', severity: 'high' },
      { action: 'folder', resource: 'Finance' },
    ],
    gaps: ['scopes', 'folders below'],
  },
})

describeRevoke(provider, online, {
  'box-access-token': [],
  ...forRules(['box-client-secret', 'box-key-passphrase'], []),
})
