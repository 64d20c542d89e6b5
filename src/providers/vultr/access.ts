import { each, scoped } from '#core/found.ts'
import { textAt, textsAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const API = 'https://api.vultr.com/v2'

export const access: PlansByRule<AccessPlan> = {
  'vultr-access-key': lookAround([
    {
      what: 'rights',
      url: `${API}/account`,
      finds: (json) => {
        const account = textAt(json, 'account', 'email') ?? textAt(json, 'account', 'name')
        return account === undefined ? undefined : scoped(textsAt(json, ['account', 'acls']), account, 'account.acls')
      },
    },
    {
      what: 'instances',
      url: `${API}/instances?per_page=100`,
      finds: each({ list: ['instances'], name: [['label'], ['id']], action: 'instance', severity: 'high' }),
      paged: { cursor: 'cursor', at: ['meta', 'links', 'next'] },
    },
  ]),
}
