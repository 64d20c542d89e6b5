import { createHash, createHmac } from 'node:crypto'
import { ask } from '#core/conversation.ts'
import { valueAt } from '#core/json-facts.ts'
import type { HttpAnswer, SecretPart } from '#core/outgoing-request.ts'
import { unexplained, type IdentityFacts, type Verdict, type VerifyPlan } from '#core/verify.ts'
import type { Secret } from '#base/secret.ts'

/**
 * Lists the names of databases; the key is not sent, only a signature made with it.
 * Source: https://learn.microsoft.com/rest/api/cosmos-db/access-control-on-cosmosdb-resources (2026-11-25, not opened)
 */
export const cosmosDb: VerifyPlan = {
  parts: ['account', 'secret'],
  hosts: ['*.documents.azure.com'],
  begin: ({ account, secret }, { now }) => {
    const name = account!.reveal().toLowerCase()
    const date = new Date(now).toUTCString()
    const signature = signedWith(secret!, `get\ndbs\n\n${date.toLowerCase()}\n\n`)
    return ask(
      {
        method: 'GET',
        url: `https://${name}.documents.azure.com/dbs`,
        headers: {
          accept: 'application/json',
          'x-ms-date': date,
          'x-ms-version': '2018-12-31',
          authorization: encodeURIComponent(`type=master&ver=1.0&sig=${signature}`),
        },
        secretParts: [asSignature(secret!)],
      },
      (answer) => judgeCosmosDb(answer, { account: name }),
    )
  },
}

function judgeCosmosDb(answer: HttpAnswer, identity: IdentityFacts): Verdict {
  const text = answer.text()
  if (answer.status === 401 && /local authorization is disabled/i.test(text))
    return { kind: 'dead', reason: 'disabled', detail: 'local authorization is disabled' }
  if (answer.status === 401 && text.includes("The input authorization token can't serve the request"))
    return { kind: 'dead', reason: 'not-accepted', detail: 'status 401' }
  return liveIf(answer, 'Databases', identity)
}

/**
 * Asks for the names of keys in a store, at most a page; their values are not asked.
 * Source: https://learn.microsoft.com/azure/azure-app-configuration/rest-api-authentication-hmac (2026-11-25)
 */
export const appConfiguration: VerifyPlan = {
  parts: ['store', 'keyId', 'secret'],
  hosts: ['*.azconfig.io'],
  begin: ({ store, keyId, secret }, { now }) => {
    const host = `${store!.reveal().toLowerCase()}.azconfig.io`
    const path = '/keys?api-version=1.0'
    const date = new Date(now).toUTCString()
    const contentHash = createHash('sha256').update('').digest('base64')
    const signature = signedWith(secret!, `GET\n${path}\n${date};${host};${contentHash}`)
    const signed = 'SignedHeaders=x-ms-date;host;x-ms-content-sha256'
    return ask(
      {
        method: 'GET',
        url: `https://${host}${path}`,
        headers: {
          accept: 'application/vnd.microsoft.appconfig.keyset+json, application/json, application/problem+json',
          'x-ms-date': date,
          'x-ms-content-sha256': contentHash,
          authorization: `HMAC-SHA256 Credential=${keyId!.reveal()}&${signed}&Signature=${signature}`,
        },
        secretParts: [asSignature(secret!), { part: 'keyId', value: keyId!, in: 'header', name: 'authorization' }],
      },
      (answer) => judgeAppConfiguration(answer, { account: host }),
    )
  },
}

function judgeAppConfiguration(answer: HttpAnswer, identity: IdentityFacts): Verdict {
  const said = /error_description="(Invalid (?:Credential|Signature))"/.exec(answer.headers['www-authenticate'] ?? '')?.[1]
  if (answer.status === 401 && said !== undefined) return { kind: 'dead', reason: 'not-accepted', detail: said }
  return liveIf(answer, 'items', identity)
}

function liveIf(answer: HttpAnswer, list: string, identity: IdentityFacts): Verdict {
  const body = answer.json()
  return answer.status === 200 && body.ok && Array.isArray(valueAt(body.value, list))
    ? { kind: 'live', identity }
    : unexplained(answer)
}

function signedWith(secret: Secret, text: string): string {
  return createHmac('sha256', Buffer.from(secret.reveal(), 'base64')).update(text).digest('base64')
}

function asSignature(secret: Secret): SecretPart {
  return { part: 'secret', value: secret, in: 'header', name: 'authorization', sent: 'signature' }
}
