import { one } from '#core/found.ts'
import { textAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

/** A token of a channel may do all that its bot may: there are no scopes. */
export const access: PlansByRule<AccessPlan> = {
  'line-channel-access-token': lookAround(
    [
      {
        what: 'bot',
        url: 'https://api.line.me/v2/bot/info',
        finds: (json) => one('message', textAt(json, 'displayName') ?? textAt(json, 'userId'), 'high', 'displayName'),
      },
      {
        what: 'quota',
        url: 'https://api.line.me/v2/bot/message/quota',
        finds: (json) => {
          const type = textAt(json, 'type')
          const most = textAt(json, 'value') ?? type
          return type === undefined ? undefined : one('message/quota', most, 'medium', 'value')
        },
      },
    ],
    ['followers: not asked for'],
  ),
}
