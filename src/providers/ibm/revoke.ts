import { Secret } from '#base/secret.ts'
import { ask, type CredentialParts, type Step } from '#core/conversation.ts'
import { textAt } from '#core/json-facts.ts'
import { byHandOnly } from '#core/one-action.ts'
import { requestOf } from '#core/request-form.ts'
import { keyPage } from '#core/usual-pages.ts'
import { twoStepAction } from '#core/two-step-action.ts'
import type { PlansByRule } from '#core/online.ts'
import type { RevokeAction, RevokeOutcome, RevokePlan } from '#core/revoke.ts'

const IAM = 'https://iam.cloud.ibm.com'
const effect = { en: 'Deletes the API key.', ja: 'API キーを削除します。' }

/** With a token of an hour that the key gave: which key it is, then its end. */
const withToken = twoStepAction({
  first: {
    url: `${IAM}/v1/apikeys/details`,
    part: 'token',
    headers: { 'iam-apikey': '{secret}' },
  },
  ids: (json) => {
    const id = textAt(json, 'id')
    return id === undefined ? undefined : { id }
  },
  act: ({ id }) => ({ method: 'DELETE', url: `${IAM}/v1/apikeys/${id}`, part: 'token', done: [204], wasDead: [] }),
  effect,
})

/** Three requests: a token for the key, the key's id, its deletion; a key of a person may delete itself. */
const ownKey: RevokeAction = {
  class: 'self',
  effect,
  reversible: false,
  parts: ['secret'],
  hosts: ['iam.cloud.ibm.com'],
  begin: (credential: CredentialParts, setting) =>
    ask(
      requestOf(
        {
          url: `${IAM}/identity/token`,
          method: 'POST',
          carried: 'body',
          body: { form: { grant_type: 'urn:ibm:params:oauth:grant-type:apikey', apikey: '{secret}' } },
        },
        credential,
        setting,
      ),
      (answer): Step<RevokeOutcome> => {
        const body = answer.json()
        const token = body.ok && answer.status === 200 ? textOf(body.value) : undefined
        if (token !== undefined) return withToken.begin({ ...credential, token: new Secret(token) }, setting)
        const code = body.ok && answer.status === 400 ? textAt(body.value, 'errorCode') : undefined
        if (code === 'BXNIM0415E') return { kind: 'was-dead' }
        const reason = answer.status >= 500 ? 'server-error' : 'unexpected-answer'
        return { kind: 'unknown', reason, detail: `no token, status ${answer.status}` }
      },
    ),
}

/** Tokens are longer than the texts that are kept as facts. */
function textOf(json: unknown): string | undefined {
  const token = typeof json === 'object' && json !== null ? (json as Record<string, unknown>)['access_token'] : undefined
  return typeof token === 'string' && /^[\w.~+/=-]+$/.test(token) ? token : undefined
}

export const revoke: PlansByRule<RevokePlan> = {
  'ibm-cloud-api-key': { actions: [ownKey], page: keyPage('https://cloud.ibm.com/iam/apikeys') },
  'ibm-cos-hmac-secret': byHandOnly(keyPage('https://cloud.ibm.com/objectstorage/')),
}
