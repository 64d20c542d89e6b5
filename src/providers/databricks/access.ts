import { each } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround, type Look } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const hosts = ['*.azuredatabricks.net', '*.cloud.databricks.com', '*.gcp.databricks.com']

const look = (path: string, rest: Pick<Look, 'what' | 'finds' | 'paged'>): Look => ({
  url: `https://{host}/api/${path}`,
  hosts,
  ...rest,
})

/** A token may do what its user may: there are no scopes. */
export const access: PlansByRule<AccessPlan> = {
  'databricks-access-token': lookAround(
    [
      look('2.0/preview/scim/v2/Me', {
        what: 'groups',
        finds: (json) =>
          textAt(json, 'id') === undefined
            ? undefined
            : (each({
                list: ['groups'],
                name: [['display']],
                action: 'member of group',
                severity: (_, group) => (textAt(group, 'display') === 'admins' ? 'critical' : 'medium'),
              })(json) ?? []),
      }),
      look('2.0/secrets/scopes/list', {
        what: 'secret scopes',
        finds: (json) => each({ list: ['scopes'], name: [['name']], action: 'secrets', severity: 'critical' })(json) ?? [],
      }),
      look('2.1/unity-catalog/catalogs', {
        what: 'catalogs',
        finds: (json) => each({ list: ['catalogs'], name: [['name']], action: 'catalog', severity: 'high' })(json) ?? [],
        paged: { cursor: 'page_token', at: ['next_page_token'] },
      }),
    ],
    ['clusters and jobs: not asked for'],
  ),
}
