import { describeVerify } from '#testing/online-contract.ts'
import { provider } from './index.ts'
import { online } from './online.ts'

const good = {
  json: { data: { actor: { user: { id: 1, email: 'jane@corp.test' }, accounts: [{ id: 1606, name: 'Acme' }] } } },
}

describeVerify(provider, online, {
  'newrelic-user-key': {
    source:
      'https://newrelic.com/info/faq/my-new-relic-nerdgraph-query-returns-401-unauthorized-which-header-am-i-missing-54ea7e (2026-11-25)',
    asks: 'POST https://api.newrelic.com/graphql',
    cases: [
      [good, { kind: 'live', identity: { user: 'jane@corp.test', account: '1606', organisation: 'Acme' } }],
      [[{ status: 401 }, good], { kind: 'live' }],
      [{ status: 401, json: { errors: [{ message: 'Invalid API key' }] } }, { kind: 'dead' }],
      [{ json: { data: { actor: null }, errors: [{ message: 'denied' }] } }, { kind: 'unknown' }],
    ],
  },
})
