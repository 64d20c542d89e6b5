import { each } from '#core/found.ts'
import { textAt, valueAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** The search without a text gives what was shared with the integration. */
const token = lookAround(
  [
    {
      what: 'pages',
      url: 'https://api.notion.com/v1/search',
      method: 'POST',
      headers: { 'notion-version': '2022-06-28' },
      body: { json: { page_size: 100 } },
      finds: each({
        list: ['results'],
        name: [['title', 0, 'plain_text'], ['url'], ['id']],
        action: (entry) => textAt(entry, 'object') ?? 'object',
        severity: 'high',
      }),
      gaps: (json) => (valueAt(json, 'has_more') === true ? ['pages: more than 100'] : []),
    },
  ],
  ['capabilities of the integration: not told'],
)

export const access: PlansByRule<AccessPlan> = forRules(['notion-integration-token', 'notion-legacy-token'], token)
