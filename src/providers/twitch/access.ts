import { scoped } from '#core/found.ts'
import { textAt, textsAt } from '#core/json-facts.ts'
import { lookAround } from '#core/look-around.ts'
import type { AccessPlan } from '#core/access.ts'
import type { PlansByRule } from '#core/online.ts'

/** Scopes: https://dev.twitch.tv/docs/authentication/scopes/ (2026-11-25, not opened) */
const MEANING = { 'channel:read:stream_key': 'critical', 'chat:edit': 'high', 'channel:moderate': 'high' } as const

export const access: PlansByRule<AccessPlan> = {
  'twitch-chat-token': lookAround([
    {
      what: 'scopes',
      url: 'https://id.twitch.tv/oauth2/validate',
      carried: { header: 'authorization', before: 'OAuth ' },
      finds: (json) =>
        textAt(json, 'client_id') === undefined
          ? undefined
          : scoped(textsAt(json, ['scopes'], 200), textAt(json, 'login') ?? '*', 'scopes', MEANING),
    },
  ]),
}
