import { each } from '#core/found.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const API = 'https://api.aiven.io/v1'
const carried = { header: 'authorization', before: 'aivenv1 ' }

/** Whoever reads a service reads its password. */
export const access: PlansByRule<AccessPlan> = {
  'aiven-auth-token': lookAround(
    [
      {
        what: 'projects',
        url: `${API}/project`,
        carried,
        finds: each({ list: ['projects'], name: [['project_name']], action: 'project', severity: 'high' }),
        leads: (json) =>
          listAt(json, 'projects').flatMap((project) => {
            const name = textAt(project, 'project_name')
            if (name === undefined) return []
            return {
              what: `services of ${name}`,
              url: `${API}/project/${encodeURIComponent(name)}/service`,
              carried,
              finds: each({
                list: ['services'],
                name: [['service_name']],
                action: (service) => textAt(service, 'service_type') ?? 'service',
                severity: 'critical',
              }),
            }
          }),
      },
    ],
    ['the role in each project'],
  ),
}
