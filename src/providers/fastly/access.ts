import { each, scoped, wordsOf } from '#core/found.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const carried = { header: 'fastly-key' }

/** Scopes: https://www.fastly.com/documentation/reference/api/auth-tokens/ (2026-11-25, not opened) */
const MEANING = { global: 'critical', purge_all: 'high', purge_select: 'medium', 'global:read': 'medium' } as const

export const access: PlansByRule<AccessPlan> = {
  'fastly-api-token': lookAround([
    {
      what: 'scopes',
      url: 'https://api.fastly.com/tokens/self',
      carried,
      finds: (json) => {
        if (textAt(json, 'user_id') === undefined) return undefined
        const services = listAt(json, 'services').flatMap((service) => textAt(service) ?? [])
        return (services.length === 0 ? ['*'] : services).flatMap((service) =>
          scoped(wordsOf(textAt(json, 'scope')), service, 'scope', MEANING),
        )
      },
    },
    {
      what: 'services',
      url: 'https://api.fastly.com/service?per_page=100',
      carried,
      finds: each({ list: [], name: [['name'], ['id']], action: 'service', severity: 'medium' }),
      paged: { page: 'page', size: 100, list: [] },
    },
  ]),
}
