import { textAt } from '#core/json-facts.ts'
import { byHandOnly } from '#core/one-action.ts'
import { DELETES_TOKEN } from '#core/one-action.ts'
import { renewalPage, tokenPage } from '#core/usual-pages.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokePlan } from '#core/revoke.ts'

/** Revoking wants the application's id, which a token knows. */
const token = twoStepAction({
  first: {
    url: 'https://id.twitch.tv/oauth2/validate',
    carried: { header: 'authorization', before: 'OAuth ' },
  },
  ids: (json) => {
    const client = textAt(json, 'client_id')
    return client === undefined ? undefined : { client }
  },
  act: ({ client = '' }) => ({
    url: 'https://id.twitch.tv/oauth2/revoke',
    carried: 'body',
    body: { form: { client_id: client, token: '{secret}' } },
    done: [200],
    wasDead: [],
    judge: (answer) => {
      const body = answer.json()
      return answer.status === 400 && body.ok && textAt(body.value, 'message') === 'Invalid token'
        ? { kind: 'was-dead' }
        : undefined
    },
  }),
  effect: DELETES_TOKEN,
})

export const revoke: PlansByRule<RevokePlan> = {
  'twitch-chat-token': { actions: [token], page: tokenPage('https://www.twitch.tv/settings/connections') },
  'twitch-client-secret': byHandOnly(renewalPage('https://dev.twitch.tv/console/apps')),
  'twitch-stream-key': byHandOnly(renewalPage('https://dashboard.twitch.tv/settings/stream')),
}
