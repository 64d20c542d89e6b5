import { decodeBase64Json } from '#base/encoding.ts'
import { present, textAt, timeAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/**
 * The token names its tenant and its end. One that lacks a scope is told so with a code of its own.
 * Source: https://auth0.com/docs/api/management/v2/clients/get-clients (2026-11-25, not opened)
 */
const token: VerifyPlan = {
  parts: ['secret'],
  hosts: ['*.auth0.com'],
  begin: (credential, setting) => {
    const claims = decodeBase64Json(credential['secret']!.reveal().split('.')[1] ?? '')
    const tenant = /^https:\/\/([\w-]+(?:\.[a-z]{2})?\.auth0\.com)\/$/.exec(textAt(claims, 'iss') ?? '')?.[1]
    if (tenant === undefined) return { kind: 'unknown', reason: 'incomplete', detail: 'it names no tenant' }
    const expiresAt = timeAt(claims, 'exp')
    if (expiresAt !== undefined && Date.parse(expiresAt) < setting.now)
      return { kind: 'dead', reason: 'expired', detail: 'by its own claims' }
    const facts = present({ account: tenant, expiresAt, scopes: textAt(claims, 'scope')?.split(' ') })
    return oneQuestion({
      url: `https://${tenant}/api/v2/clients?per_page=1&fields=client_id`,
      judge: (answer) => {
        const body = answer.json()
        return answer.status === 403 && body.ok && textAt(body.value, 'errorCode') === 'insufficient_scope'
          ? { kind: 'live', identity: facts, limited: 'insufficient_scope' }
          : undefined
      },
      identity: (json) => (textAt(json, 0, 'client_id') === undefined ? undefined : facts),
    }).begin(credential, setting)
  },
}

export const online = defineOnline({ verify: { 'auth0-management-management-api-token': token } })
