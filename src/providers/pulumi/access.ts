import { one } from '#core/found.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

const carried = { header: 'authorization', before: 'token ' }
const headers = { accept: 'application/vnd.pulumi+8' }

/** A token may do what its user may; state files hold secrets of what was deployed. */
export const access: PlansByRule<AccessPlan> = {
  'pulumi-access-token': lookAround(
    [
      {
        what: 'organizations',
        url: 'https://api.pulumi.com/api/user',
        carried,
        headers,
        finds: (json) => {
          const user = textAt(json, 'githubLogin')
          if (user === undefined) return undefined
          const organisations = listAt(json, 'organizations')
          return organisations.flatMap(
            (each) => one('organization', textAt(each, 'githubLogin'), 'high', 'organizations') ?? [],
          )
        },
      },
      {
        what: 'stacks',
        url: 'https://api.pulumi.com/api/user/stacks',
        carried,
        headers,
        finds: (json) => {
          const stacks = listAt(json, 'stacks')
          return stacks.flatMap((stack) => {
            const names = [textAt(stack, 'orgName'), textAt(stack, 'projectName'), textAt(stack, 'stackName')]
            return (
              one('stack', names.every((name) => name !== undefined) ? names.join('/') : undefined, 'critical', 'stacks') ??
              []
            )
          })
        },
        paged: { cursor: 'continuationToken', at: ['continuationToken'] },
      },
    ],
    ['the permission on each stack'],
  ),
}
