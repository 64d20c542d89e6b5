import { each } from '#core/found.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const API = 'https://api.deepgram.com/v1/projects'
const carried = { header: 'authorization', before: 'Token ' }

/** Only a key of an administrator may list keys. */
export const access: PlansByRule<AccessPlan> = {
  'deepgram-api-key': lookAround(
    [
      {
        what: 'projects',
        url: API,
        carried,
        finds: each({ list: ['projects'], name: [['name'], ['project_id']], action: 'project', severity: 'medium' }),
        leads: (json) =>
          listAt(json, 'projects').flatMap((project) => {
            const id = textAt(project, 'project_id')
            if (id === undefined) return []
            return {
              what: 'keys',
              url: `${API}/${encodeURIComponent(id)}/keys`,
              carried,
              finds: each({
                list: ['api_keys'],
                name: [
                  ['api_key', 'comment'],
                  ['api_key', 'api_key_id'],
                ],
                action: 'keys:read',
                severity: 'high',
              }),
            }
          }),
      },
    ],
    ['scopes of the key'],
  ),
}
