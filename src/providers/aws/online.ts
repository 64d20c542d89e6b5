import { ask } from '#core/conversation.ts'
import type { ConversationSetting, CredentialParts, Step } from '#core/conversation.ts'
import { inTurn } from '#core/in-turn.ts'
import { listAt, present, textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import { unexplained, type Verdict, type VerifyPlan } from '#core/verify.ts'
import { xmlText } from '#clouds/xml-text.ts'
import { access, only } from './access.ts'
import { PARTITIONS, action, signedQuestion, type Partition } from './call.ts'
import { revoke } from './revoke.ts'

/**
 * `GetCallerIdentity` at one endpoint: needs no permission, and no policy can refuse it. The secret key itself is never sent.
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html (2026-11-25, not opened)
 */
function callerIdentity(parts: readonly string[], partition: Partition): VerifyPlan {
  return {
    parts,
    hosts: [partition.hosts.sts],
    begin: (credential, setting) => {
      const caller = { credential: only(credential, parts), partition, setting }
      return ask({ ...signedQuestion(action('sts', 'GetCallerIdentity'), caller), redirects: 'refuse' }, judgeIdentity)
    },
  }
}

function judgeIdentity(answer: HttpAnswer): Verdict {
  const text = answer.text()
  const code = xmlText(text, 'Code')
  if (code === 'InvalidClientTokenId') return { kind: 'dead', reason: 'not-accepted', detail: code }
  if (code === 'ExpiredToken') return { kind: 'dead', reason: 'expired', detail: code }
  // A wrong clock gets the same answer as a wrong secret, so this proves nothing.
  if (code === 'SignatureDoesNotMatch') return { kind: 'unknown', reason: 'unexpected-answer', detail: code }
  const account = xmlText(text, 'Account')
  if (answer.status !== 200 || account === undefined) return unexplained(answer)
  const arn = xmlText(text, 'Arn')
  return { kind: 'live', identity: { account, ...present({ user: arn }) } }
}

/**
 * AWS has three partitions that know nothing of each other. The next is asked only about a key that is not known to the
 * last.
 */
function everyPartition(...parts: readonly string[]): VerifyPlan {
  const [commercial, ...others] = [
    callerIdentity(parts, PARTITIONS[0]),
    ...PARTITIONS.slice(1).map((one) => callerIdentity(parts, one)),
  ] as const
  const all = inTurn(commercial, ...others)
  return {
    ...all,
    begin: (credential: CredentialParts, setting: ConversationSetting): Step<Verdict> =>
      (setting.baseUrl === undefined ? all : commercial).begin(credential, setting),
  }
}

/** A key of another region gets the same refusal as one that is no more. */
const bedrock = oneQuestion({
  url: 'https://bedrock.us-east-1.amazonaws.com/foundation-models',
  dead: [],
  identity: (json) => (listAt(json, 'modelSummaries').length > 0 ? {} : undefined),
})

const loginWithAmazon = oneQuestion({
  url: 'https://api.amazon.com/auth/o2/tokeninfo',
  carried: { query: 'access_token' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    const isInvalid = answer.status === 400 && body.ok && textAt(body.value, 'error') === 'invalid_token'
    return isInvalid ? { kind: 'dead', reason: 'not-accepted', detail: 'invalid_token' } : undefined
  },
  identity: (json) => {
    const user = textAt(json, 'user_id')
    return user === undefined ? undefined : { user, ...present({ account: textAt(json, 'app_id') }) }
  },
})

export const online = defineOnline({
  testedWith: ['moto (AWS)'],
  access,
  revoke,
  selfHosted: 'https://aws.example.com',
  verify: {
    'aws-access-key': everyPartition('accessKeyId', 'secretAccessKey'),
    'aws-temporary-access-key': everyPartition('accessKeyId', 'secretAccessKey', 'sessionToken'),
    'aws-bedrock-api-key': bedrock,
    'aws-login-access-token': loginWithAmazon,
  },
})
