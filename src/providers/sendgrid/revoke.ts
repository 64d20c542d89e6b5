import { textAt } from '#core/json-facts.ts'
import { byHandOnly, oneAction } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import type { RevokePlan } from '#core/revoke.ts'

const page = keyPage('https://app.sendgrid.com/settings/api_keys')

/** The id stands in the key; deleting needs the key to manage keys. */
const ownKey = oneAction({
  method: 'DELETE',
  url: 'https://api.sendgrid.com/v3/api_keys/{keyId}',
  done: [204],
  wasDead: [],
  judge: (answer) => {
    const body = answer.json()
    const said = body.ok && answer.status === 401 ? (textAt(body.value, 'errors', 0, 'message') ?? '') : ''
    return said.startsWith('The provided authorization grant is invalid') ? { kind: 'was-dead' } : undefined
  },
  effect: { en: 'Deletes the key at its issuer.', ja: '発行元でキーを削除します。' },
})

export const revoke: PlansByRule<RevokePlan> = {
  'sendgrid-api-key': { actions: [ownKey], page },
  ...forRules(['sendgrid-api-key-by-name', 'sendgrid-key-without-prefix'], byHandOnly(page)),
}
