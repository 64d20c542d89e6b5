import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
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
