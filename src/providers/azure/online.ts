import { textAt, listAt, present } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { Verdict } from '#core/verify.ts'
import { appConfiguration, cosmosDb } from './account-online.ts'
import { devOpsAccess, tokenRevoke } from './devops-reach.ts'
import { storageAccess, storageRevoke } from './storage-reach.ts'
import { storageKey, storageSas } from './storage-online.ts'

/**
 * Error codes of Entra ID. Source: https://learn.microsoft.com/entra/identity-platform/reference-error-codes (2026-11-25,
 * not opened)
 */
const ENTRA: Readonly<Record<number, Verdict>> = {
  7000215: { kind: 'dead', reason: 'not-accepted', detail: 'AADSTS7000215' },
  7000222: { kind: 'dead', reason: 'expired', detail: 'AADSTS7000222' },
  7000112: { kind: 'dead', reason: 'disabled', detail: 'AADSTS7000112' },
}

/** A token of an hour is given out and thrown away; nothing changes but the sign-in log. */
const clientSecret = oneQuestion({
  url: 'https://login.microsoftonline.com/{tenantId}/oauth2/v2.0/token',
  method: 'POST',
  carried: 'body',
  body: {
    form: {
      grant_type: 'client_credentials',
      client_id: '{clientId}',
      client_secret: '{secret}',
      scope: 'https://graph.microsoft.com/.default',
    },
  },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const codes = body.ok ? listAt(body.value, 'error_codes') : []
    return codes.map((code) => ENTRA[Number(code)]).find((verdict) => verdict !== undefined)
  },
  identity: (json) => (textAt(json, 'access_token') === undefined ? undefined : {}),
})

/** Knows tokens for all organisations only: one that is bound to an organisation is refused like one that is no more. */
const devOps = oneQuestion({
  url: 'https://app.vssps.visualstudio.com/_apis/profile/profiles/me?api-version=7.1',
  carried: { basic: ['=', 'secret'] },
  dead: [],
  identity: (json) => {
    const account = textAt(json, 'id')
    const user = textAt(json, 'emailAddress') ?? textAt(json, 'displayName')
    return account === undefined ? undefined : { account, ...present({ user }) }
  },
})

export const online = defineOnline({
  testedWith: ['Azurite (Azure Storage)'],
  selfHosted: 'https://azurite.example.com:10000',
  access: { ...storageAccess, ...devOpsAccess },
  revoke: { ...storageRevoke, ...tokenRevoke },
  verify: {
    'azure-client-secret': clientSecret,
    'azure-client-secret-legacy': clientSecret,
    'azure-devops-pat': devOps,
    'azure-devops-pat-legacy': devOps,
    'azure-devops-pat-by-name': devOps,
    'azure-storage-connection-string': storageKey,
    'azure-storage-sas': storageSas,
    'azure-cosmos-db-connection-string': cosmosDb,
    'azure-app-configuration-connection-string': appConfiguration,
  },
})
