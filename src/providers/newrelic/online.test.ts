import { describeVerify } from '#testing/online-contract.ts'
import { forRules } from '#core/online.ts'
import { describeRevoke } from '#testing/revoke-contract.ts'
import { describeAccess } from '#testing/access-contract.ts'
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

// What it may do, and how it is ended.
describeAccess(provider, online, {
  'newrelic-user-key': {
    source:
      'https://docs.newrelic.com/docs/apis/nerdgraph/get-started/introduction-new-relic-nerdgraph/ (2026-11-25, not opened)',
    answers: [{ json: { data: { actor: { accounts: [{ id: 1, name: 'Acme' }] } } } }],
    grants: [{ action: 'account', resource: 'Acme' }],
    gaps: ['the role', 'accounts of the other'],
  },
})

describeRevoke(provider, online, {
  ...forRules(
    [
      'newrelic-user-key',
      'newrelic-license-key',
      'newrelic-insights-key',
      'newrelic-rest-api-key',
      'newrelic-license-key-by-name',
      'newrelic-other-key',
    ],
    [],
  ),
})
