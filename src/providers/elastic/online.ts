import { Secret } from '#base/secret.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/**
 * Source: https://www.elastic.co/docs/api/doc/elasticsearch/operation/operation-security-authenticate (2026-11-25, not
 * opened)
 */
const clusterKey = oneQuestion({
  url: '/_security/_authenticate',
  carried: { header: 'authorization', before: 'ApiKey ' },
  identity: (json) => {
    const user = textAt(json, 'username')
    if (user === undefined) return undefined
    const key = textAt(json, 'api_key', 'name')
    return { user, ...present({ account: textAt(json, 'api_key', 'id') }), ...(key === undefined ? {} : { other: { key } }) }
  },
})

/** Id and key, as a client sends them. */
const pair: VerifyPlan = {
  ...clusterKey,
  begin: ({ secret }, setting) =>
    clusterKey.begin({ secret: new Secret(Buffer.from(secret!.reveal()).toString('base64')) }, setting),
}

/** Source: https://www.elastic.co/docs/api/doc/cloud/operation/operation-get-current-account (2026-11-25, not opened) */
const cloudKey = oneQuestion({
  url: 'https://api.elastic-cloud.com/api/v1/account',
  carried: { header: 'authorization', before: 'ApiKey ' },
  identity: (json) => {
    const account = textAt(json, 'id')
    return account === undefined ? undefined : { account }
  },
})

export const online = defineOnline({
  selfHosted: 'https://elastic.example.com:9200',
  verify: {
    'elastic-api-key': clusterKey,
    'elastic-api-key-by-name': clusterKey,
    'elastic-api-key-pair': pair,
    'elastic-cloud-api-key': cloudKey,
  },
  revoke,
  access,
})
