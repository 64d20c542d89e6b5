import { Secret } from '#base/secret.ts'
import { inTurn } from '#core/in-turn.ts'
import { present, textAt, textsAt, valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'
import { access } from './access.ts'
import { revoke } from './revoke.ts'

/** Source: https://api-docs.honeycomb.io/api/auth (2026-11-25, not opened) */
const at = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/1/auth`,
    carried: { header: 'x-honeycomb-team' },
    identity: (json) => {
      const organisation = textAt(json, 'team', 'slug')
      if (organisation === undefined) return undefined
      const rights = Object.entries(valueAt(json, 'api_key_access') ?? {}).flatMap(([name, may]) =>
        may === true ? [name] : [],
      )
      return { organisation, scopes: rights, ...present({ account: textAt(json, 'environment', 'slug') }) }
    },
  })

const managementAt = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/2/auth`,
    headers: { accept: 'application/vnd.api+json' },
    identity: (json) => {
      const account = textAt(json, 'data', 'id')
      if (account === undefined) return undefined
      return {
        account,
        scopes: textsAt(json, ['data', 'attributes', 'scopes']),
        ...present({ user: textAt(json, 'data', 'attributes', 'name') }),
      }
    },
  })

/** A key is for one of two regions. */
const key = inTurn(at('api.honeycomb.io'), at('api.eu1.honeycomb.io'))
const management = inTurn(managementAt('api.honeycomb.io'), managementAt('api.eu1.honeycomb.io'))
/** Id and secret are sent as one. */
const managementKey: VerifyPlan = {
  ...management,
  parts: ['keyId', 'keySecret'],
  begin: ({ keyId, keySecret }, setting) =>
    management.begin({ secret: new Secret(`${keyId!.reveal()}:${keySecret!.reveal()}`) }, setting),
}

export const online = defineOnline({
  verify: {
    'honeycomb-ingest-key': key,
    'honeycomb-configuration-key': key,
    'honeycomb-classic-key': key,
    'honeycomb-management-key': managementKey,
  },
  access,
  revoke,
})
