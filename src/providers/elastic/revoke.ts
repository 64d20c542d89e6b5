import { Secret } from '#base/secret.ts'
import { listAt, textAt } from '#core/json-facts.ts'
import { byHandOnly, revokePage } from '#core/one-action.ts'
import { forRules, type PlansByRule } from '#core/online.ts'
import { keyPage } from '#core/usual-pages.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import type { RevokeAction, RevokePlan } from '#core/revoke.ts'

const carried = { header: 'authorization', before: 'ApiKey ' }

/** A key that may manage its own keys invalidates itself; its id is in what it says of itself. */
const ownKey = twoStepAction({
  first: { url: '/_security/_authenticate', carried },
  ids: (json) => {
    const id = textAt(json, 'api_key', 'id')
    return id === undefined ? undefined : { id }
  },
  act: ({ id }) => ({
    method: 'DELETE',
    url: '/_security/api_key',
    carried,
    body: { json: { ids: [id], owner: true } },
    judge: (answer) => {
      const body = answer.json()
      if (answer.status !== 200 || !body.ok) return undefined
      if (listAt(body.value, 'invalidated_api_keys').includes(id)) return { kind: 'done' }
      return listAt(body.value, 'previously_invalidated_api_keys').includes(id)
        ? { kind: 'was-dead' }
        : { kind: 'unknown', reason: 'unexpected-answer', detail: 'not among the invalidated keys' }
    },
  }),
  effect: { en: 'Invalidates the key at the cluster.', ja: 'クラスターでキーを無効化します。' },
})

/** Id and key, as a client sends them. */
const pair: RevokeAction = {
  ...ownKey,
  begin: ({ secret }, setting) =>
    ownKey.begin({ secret: new Secret(Buffer.from(secret!.reveal()).toString('base64')) }, setting),
}

const page = revokePage(
  'https://www.elastic.co/docs/deploy-manage/api-keys/elasticsearch-api-keys',
  ['In Kibana, open Stack Management > API keys.', 'Delete the key.'],
  ['Kibana で Stack Management > API keys を開きます。', 'キーを削除します。'],
)

export const revoke: PlansByRule<RevokePlan> = {
  ...forRules(['elastic-api-key', 'elastic-api-key-by-name'], { actions: [ownKey], page }),
  'elastic-api-key-pair': { actions: [pair], page },
  'elastic-cloud-api-key': byHandOnly(keyPage('https://cloud.elastic.co/account/keys')),
}
