import { byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const page = keyPage('https://confluent.cloud/settings/api-keys')

/** A key's name is its id. A key of a single cluster is refused like one that is none, so a refusal proves nothing. */
const ownKey = oneAction({
  method: 'DELETE',
  url: 'https://api.confluent.cloud/iam/v2/api-keys/{apiKey}',
  carried: { basic: ['apiKey', 'secret'] },
  done: [204],
  wasDead: [],
  effect: { en: 'Deletes the key at its issuer.', ja: '発行元でキーを削除します。' },
})

export const revoke: PlansByRule<RevokePlan> = {
  'confluent-api-secret': { actions: [ownKey], page },
  ...forRules(['confluent-legacy-api-secret', 'confluent-api-key'], byHandOnly(page)),
}
