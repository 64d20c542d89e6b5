import { each } from '#core/found.ts'
import { lookAround } from '#core/look-around.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import type { AccessPlan } from '#core/access.ts'

const plan = (before: string): AccessPlan =>
  lookAround(
    [
      {
        what: 'apps',
        url: 'https://api.machines.dev/v1/apps?org_slug=personal',
        carried: { header: 'authorization', before },
        finds: each({ list: ['apps'], name: [['name'], ['id']], action: 'app', severity: 'high' }),
      },
    ],
    ['apps of other organizations', 'caveats of the token'],
  )

export const access: PlansByRule<AccessPlan> = {
  'flyio-macaroon-token': plan('FlyV1 '),
  ...forRules(['flyio-oauth-token', 'flyio-legacy-token'], plan('Bearer ')),
}
