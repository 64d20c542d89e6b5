import { each, one } from '#core/found.ts'
import { textAt, valueAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'
import type { Severity } from '#core/rule.ts'

const API = 'https://api.anthropic.com/v1'
const form = { carried: { header: 'x-api-key' }, headers: { 'anthropic-version': '2023-06-01' } } as const

const list = (what: string, path: string, action: string, severity: Severity): Look => ({
  ...form,
  what,
  url: `${API}/${path}?limit=100`,
  finds: each({ list: ['data'], name: [['name'], ['email'], ['id']], action, severity }),
  gaps: (json) => (valueAt(json, 'has_more') === true ? [`${what}: more than 100`] : []),
})

export const access: PlansByRule<AccessPlan> = {
  'anthropic-api-key': lookAround([
    {
      ...form,
      what: 'models',
      url: `${API}/models?limit=1`,
      finds: (json, { headers }) =>
        Array.isArray(valueAt(json, 'data'))
          ? one('messages', textAt(headers, 'anthropic-organization-id') ?? '*', 'high', 'anthropic-organization-id')
          : undefined,
    },
    list('batches', 'messages/batches', 'message batch', 'high'),
  ]),
  'anthropic-admin-key': lookAround([
    {
      ...form,
      what: 'organization',
      url: `${API}/organizations/me`,
      finds: (json) => one('admin', textAt(json, 'name') ?? textAt(json, 'id'), 'critical', 'name'),
    },
    list('workspaces', 'organizations/workspaces', 'workspace', 'critical'),
    list('users', 'organizations/users', 'user', 'high'),
    list('keys', 'organizations/api_keys', 'api key', 'high'),
  ]),
}
