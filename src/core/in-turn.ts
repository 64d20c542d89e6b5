import type { Conversation, CredentialParts, ConversationSetting, Step } from './conversation.ts'
import type { HttpAnswer } from './outgoing-request.ts'
import type { Verdict, VerifyPlan } from './verify.ts'

/**
 * Plans asked one after another as long as the answer is `not-accepted`: for issuers with several regions or a sandbox, each of which
 * knows its own credentials only. Whatever else is said counts at once. At most as many as there may be requests.
 */
export function inTurn(...plans: readonly [VerifyPlan, ...VerifyPlan[]]): VerifyPlan {
  return {
    parts: [...new Set(plans.flatMap(({ parts }) => parts))],
    hosts: [...new Set(plans.flatMap(({ hosts }) => hosts))],
    publicHosts: [...new Set(plans.flatMap(({ publicHosts = [] }) => publicHosts))],
    begin: (credential, setting) => askFrom(plans, credential, setting),
  }
}

function askFrom(
  [plan, ...others]: readonly Conversation<Verdict>[],
  credential: CredentialParts,
  setting: ConversationSetting,
): Step<Verdict> {
  const onward = (step: Step<Verdict>): Step<Verdict> => {
    if (step.kind === 'ask') return { ...step, judge: (answer: HttpAnswer) => onward(step.judge(answer)) }
    return step.kind === 'dead' && step.reason === 'not-accepted' && others.length > 0
      ? askFrom(others, credential, setting)
      : step
  }
  return plan === undefined ? { kind: 'unknown', reason: 'incomplete' } : onward(plan.begin(credential, setting))
}
