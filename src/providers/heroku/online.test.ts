import { describeVerify, type RuleContract } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const token: RuleContract = {
  source: 'https://devcenter.heroku.com/articles/platform-api-reference#account (2026-11-25, not opened)',
  asks: 'GET https://api.heroku.com/account',
  cases: [
    [
      { json: { id: '01234567-89ab', email: 'jane@corp.test', default_organization: { name: 'acme' } } },
      { kind: 'live', identity: { account: '01234567-89ab', user: 'jane@corp.test', organisation: 'acme' } },
    ],
    [{ status: 401, json: { id: 'unauthorized', message: 'Invalid credentials provided.' } }, { kind: 'dead' }],
    [
      { status: 403, json: { id: 'forbidden' } },
      { kind: 'live', limited: 'scope missing' },
    ],
  ],
}

describeVerify(provider, online, {
  'heroku-api-key': token,
  'heroku-legacy-api-key': token,
  'heroku-netrc-password': token,
  'heroku-api-key-by-name': token,
})
