import { each, one } from '#core/found.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const API = 'https://api.postmarkapp.com'

const ofAccount = (what: string, list: string, look: Pick<Look, 'finds'>): Look => ({
  what,
  url: `${API}/${what}?count=100&offset=0`,
  carried: { header: 'x-postmark-account-token' },
  gaps: (json) => (listAt(json, list).length === 100 ? [`${what}: more than 100`] : []),
  ...look,
})

export const access: PlansByRule<AccessPlan> = {
  'postmark-account-token': lookAround([
    ofAccount('servers', 'Servers', {
      // A server's own tokens stand in the list.
      finds: each({ list: ['Servers'], name: [['Name'], ['ID']], action: 'server and its tokens', severity: 'critical' }),
    }),
    ofAccount('domains', 'Domains', {
      finds: each({ list: ['Domains'], name: [['Name']], action: 'domain', severity: 'high' }),
    }),
  ]),
  'postmark-server-token': lookAround([
    {
      what: 'server',
      url: `${API}/server`,
      carried: { header: 'x-postmark-server-token' },
      finds: (json) => one('send', textAt(json, 'Name') ?? textAt(json, 'ID'), 'high', 'Name'),
    },
  ]),
}
