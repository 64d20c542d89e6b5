import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** All that is there to reach is secrets. */
const token = lookAround(
  [
    {
      what: 'projects',
      url: 'https://api.doppler.com/v3/projects?per_page=100',
      finds: each({ list: ['projects'], name: [['slug'], ['name']], action: 'project', severity: 'critical' }),
      paged: { page: 'page', size: 100, list: ['projects'] },
    },
  ],
  ['configurations of each project', 'whether it may write'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  ['doppler-personal-token', 'doppler-cli-token', 'doppler-service-token', 'doppler-service-account-token'],
  token,
)
