import { signedHeaders } from '#clouds/signature-v4.ts'
import { xmlText } from '#clouds/xml-text.ts'
import { ask } from '#core/conversation.ts'
import { present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import { unexplained, type Verdict, type VerifyPlan } from '#core/verify.ts'
import { revoke } from './revoke.ts'
import { access } from './access.ts'

/** Source: https://docs.digitalocean.com/reference/api/reference/account/ (2026-11-25, not opened) */
const token = oneQuestion({
  url: 'https://api.digitalocean.com/v2/account',
  limited: { 403: 'scope missing' },
  identity: (json) => {
    const account = textAt(json, 'account', 'uuid')
    const facts = { user: textAt(json, 'account', 'email'), organisation: textAt(json, 'account', 'team', 'name') }
    return account === undefined ? undefined : { account, ...present(facts) }
  },
})

/** Source: https://docs.digitalocean.com/reference/api/reference/inference/ (2026-11-25, not opened) */
const inferenceKey = oneQuestion({
  url: 'https://inference.do-ai.run/v1/models',
  identity: (json) => (textAt(json, 'data', 0, 'id') === undefined ? undefined : {}),
})

const SPACES = 'nyc3.digitaloceanspaces.com'

/**
 * Lists buckets, as S3 does; keys are for all regions, and the secret is not sent.
 * Source: https://docs.digitalocean.com/reference/api/spaces/ (2026-11-25, not opened)
 */
const spacesKey: VerifyPlan = {
  parts: ['accessKeyId', 'secretKey'],
  hosts: [SPACES],
  begin: ({ accessKeyId, secretKey }, { now }) => {
    const url = `https://${SPACES}/`
    const key = { accessKeyId: accessKeyId!.reveal(), secretAccessKey: secretKey! }
    return ask(
      {
        method: 'GET',
        url,
        headers: signedHeaders({ method: 'GET', url, region: 'nyc3', service: 's3', now }, key),
        secretParts: [
          { part: 'accessKeyId', value: accessKeyId!, in: 'header', name: 'authorization' },
          { part: 'secretKey', value: secretKey!, in: 'header', name: 'authorization', sent: 'signature' },
        ],
      },
      judgeBuckets,
    )
  },
}

function judgeBuckets(answer: HttpAnswer): Verdict {
  const text = answer.text()
  const code = xmlText(text, 'Code')
  if (answer.status === 403 && code === 'InvalidAccessKeyId') return { kind: 'dead', reason: 'not-accepted', detail: code }
  // A key for some buckets only; a wrong signature has a code of its own.
  if (answer.status === 403 && code === 'AccessDenied') return { kind: 'live', identity: {}, limited: code }
  return answer.status === 200 && text.includes('<ListAllMyBucketsResult')
    ? { kind: 'live', identity: present({ account: xmlText(text, 'ID') }) }
    : unexplained(answer)
}

export const online = defineOnline({
  verify: {
    'digitalocean-personal-access-token': token,
    'digitalocean-oauth-token': token,
    'digitalocean-legacy-token': token,
    'digitalocean-token-by-name': token,
    'digitalocean-inference-key': inferenceKey,
    'digitalocean-spaces-key': spacesKey,
  },
  revoke,
  access,
})
