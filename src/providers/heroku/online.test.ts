import { describeVerify, type RuleContract, partsOfSample } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
const KEY = partsOfSample(provider, 'heroku-api-key', { parts: ['secret'] })['secret']!
const own = { id: '01234567-89ab', access_token: { token: KEY } }
describeAccess(provider, online, {
  ...forRules(['heroku-api-key', 'heroku-legacy-api-key', 'heroku-netrc-password', 'heroku-api-key-by-name'], {
    source: 'https://devcenter.heroku.com/articles/platform-api-reference#app (2026-11-25, not opened)',
    answers: [
      { status: 206, json: [{ id: '1', name: 'shop' }], headers: { 'Next-Range': ']1..; max=1000' } },
      { json: [{ name: 'acme', role: 'admin' }] },
      { json: [{ name: 'postgresql-1' }] },
    ],
    grants: [
      { action: 'app', resource: 'shop', severity: 'critical' },
      { action: 'role: admin', resource: 'acme', severity: 'critical' },
      { action: 'add-on', resource: 'postgresql-1' },
    ],
    gaps: ['scopes', 'apps: more than 1000'],
  }),
})

describeRevoke(provider, online, {
  'heroku-api-key': [
    {
      source: 'https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization (2026-11-25, not opened)',
      asks: 'GET https://api.heroku.com/oauth/authorizations',
      cases: [
        [[{ json: [{ id: 'other', access_token: { token: 'another' } }, own] }, { json: own }], { kind: 'done' }],
        [{ json: [{ id: 'other', access_token: { token: 'another' } }] }, { kind: 'unknown', detail: 'no id, status 200' }],
        [{ status: 401, json: {} }, { kind: 'was-dead' }],
      ],
    },
  ],
  ...forRules(
    ['heroku-legacy-api-key', 'heroku-netrc-password', 'heroku-api-key-by-name'],
    [
      {
        source: 'https://devcenter.heroku.com/articles/platform-api-reference#oauth-authorization (2026-11-25, not opened)',
        asks: 'GET https://api.heroku.com/oauth/authorizations',
        cases: [[{ status: 401, json: {} }, { kind: 'was-dead' }]],
      },
    ],
  ),
})
