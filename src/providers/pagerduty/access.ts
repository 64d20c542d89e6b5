import { each } from '#core/found.ts'
import { textsAt, valueAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const plan = (before: string): AccessPlan => {
  const form = {
    carried: { header: 'authorization', before },
    headers: { accept: 'application/vnd.pagerduty+json;version=2' },
  } as const
  const list = (what: string, action: string): Look => ({
    ...form,
    what,
    url: `https://api.pagerduty.com/${what}?limit=100`,
    finds: each({ list: [what], name: [['summary'], ['name'], ['id']], action, severity: 'medium' }),
    gaps: (json) => (valueAt(json, 'more') === true ? [`${what}: more than 100`] : []),
  })
  return lookAround(
    [
      {
        ...form,
        what: 'abilities',
        url: 'https://api.pagerduty.com/abilities',
        finds: (json) =>
          Array.isArray(valueAt(json, 'abilities'))
            ? textsAt(json, ['abilities']).map((action) => ({ action, resource: '*', severity: 'low', field: 'abilities' }))
            : undefined,
      },
      list('services', 'service'),
      list('users', 'user'),
    ],
    ['whether it may change what it may read'],
  )
}

export const access: PlansByRule<AccessPlan> = {
  'pagerduty-api-key': plan('Token token='),
  'pagerduty-access-token': plan('Bearer '),
}
