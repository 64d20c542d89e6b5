import { present, textAt } from '#core/json-facts.ts'
import { ask } from '#core/conversation.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import { unexplained, type DeadReason, type Verdict, type VerifyPlan } from '#core/verify.ts'
import { signedQuery } from './signature.ts'

/**
 * What the codes of STS say of the key. A wrong signature is none of them: the secret may stand beside another key's id.
 * Source: https://www.alibabacloud.com/help/doc-detail/42775.htm (2026-11-25)
 */
const DEAD: ReadonlyMap<string, DeadReason> = new Map([
  ['InvalidAccessKeyId.NotFound', 'not-accepted'],
  ['InvalidAccessKeyId.Inactive', 'disabled'],
  ['InvalidSecurityToken.Expired', 'expired'],
])

function judge(answer: HttpAnswer): Verdict {
  const body = answer.json()
  if (!body.ok) return unexplained(answer)
  const code = textAt(body.value, 'Code')
  const reason = code === undefined || answer.status < 400 ? undefined : DEAD.get(code)
  if (reason !== undefined) return { kind: 'dead', reason, ...present({ detail: code }) }
  const account = answer.status === 200 ? textAt(body.value, 'AccountId') : undefined
  if (account === undefined) return unexplained(answer)
  const type = textAt(body.value, 'IdentityType')
  return {
    kind: 'live',
    identity: {
      account,
      ...present({ user: textAt(body.value, 'Arn') }),
      ...(type === undefined ? {} : { other: { identityType: type } }),
    },
  }
}

/**
 * `GetCallerIdentity` needs no right.
 * Source: https://www.alibabacloud.com/help/en/ram/developer-reference/api-sts-2015-04-01-getcalleridentity (2026-11-25, not opened)
 */
const callerIdentity = (temporary: boolean): VerifyPlan => ({
  parts: ['accessKeyId', 'accessKeySecret', ...(temporary ? ['securityToken'] : [])],
  hosts: ['sts.aliyuncs.com'],
  begin: ({ accessKeyId, accessKeySecret, securityToken }, { now }) =>
    ask(
      {
        method: 'GET',
        url: `https://sts.aliyuncs.com/?${signedQuery({
          action: 'GetCallerIdentity',
          version: '2015-04-01',
          keyId: accessKeyId!.reveal(),
          keySecret: accessKeySecret!.reveal(),
          ...present({ securityToken: temporary ? securityToken?.reveal() : undefined }),
          now,
        })}`,
        headers: { accept: 'application/json' },
        secretParts: [
          { part: 'accessKeyId', value: accessKeyId!, in: 'query', name: 'AccessKeyId' },
          { part: 'accessKeySecret', value: accessKeySecret!, in: 'query', name: 'Signature', sent: 'signature' },
          ...(temporary
            ? ([{ part: 'securityToken', value: securityToken!, in: 'query', name: 'SecurityToken' }] as const)
            : []),
        ],
        // A nonce is good once.
        idempotent: false,
      },
      judge,
    ),
})

export const online = defineOnline({
  verify: { 'alibaba-access-key': callerIdentity(false), 'alibaba-sts-access-key': callerIdentity(true) },
})
