import { each } from '#core/found.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const form = { carried: { header: 'api-key' } } as const
const lists: Look = {
  ...form,
  what: 'lists',
  url: 'https://api.brevo.com/v3/contacts/lists?limit=50',
  finds: (json) =>
    typeof json === 'object' && json !== null && 'count' in json
      ? (each({ list: ['lists'], name: [['name'], ['id']], action: 'contacts', severity: 'high' })(json) ?? [])
      : undefined,
  paged: { offset: 'offset', size: 50, list: ['lists'] },
}

/** A key may do all in its account: there are no scopes. */
export const access: PlansByRule<AccessPlan> = {
  'brevo-api-key': lookAround([
    {
      ...form,
      what: 'senders',
      url: 'https://api.brevo.com/v3/senders',
      finds: each({ list: ['senders'], name: [['email'], ['id']], action: 'send as', severity: 'high' }),
    },
    lists,
  ]),
}
