import { each, one } from '#core/found.ts'
import { listAt, textAt, valueAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'
import type { Severity } from '#core/rule.ts'

const API = 'https://api.openai.com/v1'

/** Models made by the organisation start with `ft:`. */
const models: Look = {
  what: 'models',
  url: `${API}/models`,
  finds: (json, { headers }) => {
    if (textAt(json, 'object') !== 'list') return undefined
    const own = listAt(json, 'data').filter((model) => textAt(model, 'id')?.startsWith('ft:') === true)
    return [
      ...(one('models', textAt(headers, 'openai-organization') ?? '*', 'high', 'openai-organization') ?? []),
      ...own.flatMap((model) => one('fine-tuned model', textAt(model, 'id'), 'high', 'data') ?? []),
    ]
  },
}

const list = (what: string, path: string, action: string, severity: Severity): Look => ({
  what,
  url: `${API}/${path}?limit=100`,
  finds: each({ list: ['data'], name: [['filename'], ['name'], ['email'], ['id']], action, severity }),
  gaps: (json) => (valueAt(json, 'has_more') === true ? [`${what}: more than 100`] : []),
})

const apiKey = lookAround(
  [models, list('files', 'files', 'file', 'high'), list('vector stores', 'vector_stores', 'vector store', 'high')],
  ['permissions of a restricted key'],
)

const adminKey = lookAround([
  list('projects', 'organization/projects', 'project', 'critical'),
  list('users', 'organization/users', 'user', 'high'),
  list('admin keys', 'organization/admin_api_keys', 'admin key', 'critical'),
])

export const access: PlansByRule<AccessPlan> = {
  ...forRules(['openai-project-key', 'openai-service-account-key', 'openai-user-key'], apiKey),
  'openai-admin-key': adminKey,
}
