import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

/** A token may do what its user may; contexts and variables hold secrets, though they are not told. */
const personal = lookAround(
  [
    {
      what: 'organizations',
      url: 'https://circleci.com/api/v2/me/collaborations',
      carried: { header: 'circle-token' },
      finds: each({ list: [], name: [['slug'], ['name']], action: 'organization', severity: 'high' }),
    },
  ],
  ['projects of each organization'],
)

export const access: PlansByRule<AccessPlan> = forRules(
  ['circleci-personal-token', 'circleci-unprefixed-token', 'circleci-token-by-name'],
  personal,
)
