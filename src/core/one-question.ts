import { ask } from './conversation.ts'
import type { HttpAnswer } from './outgoing-request.ts'
import { hostOf, needsOf, requestOf, type RequestForm } from './request-form.ts'
import { unexplained, type DeadReason, type IdentityFacts, type Verdict, type VerifyPlan } from './verify.ts'

/** The most usual verification: one request that changes nothing, and what its status says. */
export interface OneQuestion extends RequestForm {
  /** Default GET. Whatever it is, it must change nothing. */
  readonly method?: 'GET' | 'HEAD' | 'POST'
  /**
   * Whom a good answer (status 200 to 299, JSON) speaks for; undefined when it is not the answer of the documentation, which makes it
   * `unknown`. A status alone is never `live`.
   */
  readonly identity: (json: unknown, answer: HttpAnswer) => IdentityFacts | undefined
  /** Statuses that the issuer documents for credentials that do not work. Default 401. */
  readonly dead?: Readonly<Record<number, DeadReason>> | readonly number[]
  /** Statuses that only an authenticated request gets, with what they mean: `{ 403: 'scope missing' }`. Without JSON they mean nothing. */
  readonly limited?: Readonly<Record<number, string>>
  /** Asked first: what the body says, for issuers whose status says little. */
  readonly judge?: (answer: HttpAnswer) => Verdict | undefined
}

/** A plan of one question. */
export function oneQuestion(question: OneQuestion): VerifyPlan {
  const { publicBase } = question
  return {
    ...needsOf(question),
    begin: (credential, setting) =>
      ask(requestOf(question, credential, setting), (answer) => {
        const verdict = verdictOn(answer, question)
        return verdict.kind === 'dead' && publicBase !== undefined && setting.baseUrl === undefined
          ? {
              kind: 'unknown',
              reason: 'not-configured',
              detail: `refused by ${hostOf(publicBase)}; it may be for another server`,
            }
          : verdict
      }),
  }
}

function verdictOn(answer: HttpAnswer, { judge, identity, limited = {}, dead = [401] }: OneQuestion): Verdict {
  const said = judge?.(answer)
  if (said !== undefined) return said
  const { status } = answer
  const reason = Array.isArray(dead)
    ? dead.includes(status)
      ? 'not-accepted'
      : undefined
    : (dead as Record<number, DeadReason>)[status]
  if (reason !== undefined) return { kind: 'dead', reason, detail: `status ${status}` }
  const limit = limited[status]
  const body = answer.json()
  // What stands in between (a firewall, a bot check) refuses too, though not in JSON.
  if (limit !== undefined && body.ok) return { kind: 'live', identity: {}, limited: limit }
  if (status < 200 || status > 299) return unexplained(answer)
  const facts = body.ok ? identity(body.value, answer) : undefined
  return facts === undefined ? unexplained(answer) : { kind: 'live', identity: facts }
}
