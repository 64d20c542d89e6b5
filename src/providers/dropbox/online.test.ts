import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const refused = (tag: string) => ({ status: 401, json: { error_summary: `${tag}/..`, error: { '.tag': tag } } })
const account: RuleContract = {
  source: 'https://docs.rs/dropbox-sdk/0.14.1/dropbox_sdk/auth/enum.AuthError.html (2026-11-25)',
  asks: 'POST https://api.dropboxapi.com/2/users/get_current_account',
  cases: [
    [
      { json: { account_id: 'dbid:AAH4f99T', email: 'jane@corp.test', team: { name: 'Acme' } } },
      { kind: 'live', identity: { account: 'dbid:AAH4f99T', user: 'jane@corp.test', organisation: 'Acme' } },
    ],
    [refused('expired_access_token'), { kind: 'dead', reason: 'expired' }],
    [refused('user_suspended'), { kind: 'dead', reason: 'disabled' }],
    [refused('missing_scope'), { kind: 'live', limited: 'missing_scope' }],
    [{ status: 400, body: 'Error in call to API function: malformed access token' }, { kind: 'unknown' }],
  ],
}
const invalid = refused('invalid_access_token')

describeVerify(provider, online, {
  'dropbox-access-token': { ...account, cases: [...account.cases, [invalid, { kind: 'dead', reason: 'not-accepted' }]] },
  'dropbox-long-lived-token': { ...account, cases: [...account.cases, [invalid, { kind: 'unknown' }]] },
})

// What it may do, and how it is ended.
describeAccess(provider, online, {
  ...forRules(['dropbox-access-token', 'dropbox-long-lived-token'], {
    source: 'https://www.dropbox.com/developers/documentation/http/documentation#files-list_folder (2026-11-25, not opened)',
    answers: [
      { json: { account_id: 'dbid:1', email: 'a@example.com' } },
      { json: { entries: [{ '.tag': 'folder', name: 'Keys', path_display: '/Keys' }], has_more: true } },
    ],
    grants: [
      { action: 'account', resource: 'a@example.com' },
      { action: 'folder', resource: '/Keys', severity: 'high' },
    ],
    gaps: ['scopes', 'files below', 'files: more than'],
  }),
})

describeRevoke(provider, online, {
  'dropbox-access-token': [
    {
      source:
        'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke (2026-11-25, not opened)',
      asks: 'POST https://api.dropboxapi.com/2/auth/token/revoke',
      cases: [
        [{ json: null }, { kind: 'done' }],
        [{ status: 401, json: { error: { '.tag': 'expired_access_token' } } }, { kind: 'was-dead' }],
        [{ status: 401, json: { error: { '.tag': 'invalid_access_token' } } }, { kind: 'was-dead' }],
      ],
    },
  ],
  'dropbox-long-lived-token': [
    {
      source:
        'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke (2026-11-25, not opened)',
      asks: 'POST https://api.dropboxapi.com/2/auth/token/revoke',
      cases: [
        [{ json: null }, { kind: 'done' }],
        [{ status: 401, json: { error: { '.tag': 'expired_access_token' } } }, { kind: 'was-dead' }],
        [{ status: 401, json: { error: { '.tag': 'invalid_access_token' } } }, { kind: 'unknown' }],
      ],
    },
  ],
  ...forRules(['dropbox-app-secret', 'dropbox-app-secret-by-name'], []),
})
