import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://dev.vk.com/en/reference/errors (2026-11-25, not opened)',
  asks: 'GET https://api.vk.com/method/users.get?v&access_token',
  cases: [
    [{ json: { response: [{ id: 1, first_name: 'Jane' }] } }, { kind: 'live', identity: { account: '1' } }],
    [
      { status: 200, json: { error: { error_code: 5, error_msg: 'User authorization failed: invalid access_token (4).' } } },
      { kind: 'dead' },
    ],
    [
      { json: { error: { error_code: 5, error_msg: 'access_token was given to another ip address.' } } },
      { kind: 'unknown' },
    ],
    [{ json: { error: { error_code: 6 } } }, { kind: 'unknown' }],
  ],
}

describeVerify(provider, online, {
  'vk-access-token': token,
  'vk-legacy-token': token,
})
