import { ask } from './conversation.ts'
import type { HttpAnswer } from './outgoing-request.ts'
import { hostOf, needsOf, requestOf, type RequestForm } from './request-form.ts'
import type { RevokeAction, RevokeClass, RevokeOutcome, RevokePage, RevokePlan } from './revoke.ts'

/** The most usual way to revoke: one request by the credential itself, or with it for everybody to see. */
export interface OneAction extends RequestForm {
  /** Default `self`. */
  readonly class?: Exclude<RevokeClass, 'admin'>
  readonly effect: RevokeAction['effect']
  /** Default false. */
  readonly reversible?: boolean
  /** Statuses that the issuer documents for done. Default 200 and 204. */
  readonly done?: readonly number[]
  /** For: it will be seen to. Default 202. */
  readonly accepted?: readonly number[]
  /** For: it is dead already. Default 401. */
  readonly wasDead?: readonly number[]
  /** Asked first: what the body says. */
  readonly judge?: (answer: HttpAnswer) => RevokeOutcome | undefined
}

/** An action of one request. Its answer proves nothing about the credential: a verification does. */
export function oneAction(form: OneAction): RevokeAction {
  const { class: actionClass = 'self', effect, reversible = false } = form
  return {
    class: actionClass,
    effect,
    reversible,
    ...needsOf(form),
    begin: (credential, setting) =>
      ask({ ...requestOf(form, credential, setting), method: form.method ?? 'POST' }, (answer) => {
        const outcome = outcomeOf(answer, form)
        return outcome.kind === 'was-dead' && form.publicBase !== undefined && setting.baseUrl === undefined
          ? { kind: 'unknown', reason: 'not-configured', detail: `${hostOf(form.publicBase)} does not know it` }
          : outcome
      }),
  }
}

function outcomeOf(
  answer: HttpAnswer,
  { judge, done = [200, 204], accepted = [202], wasDead = [401] }: OneAction,
): RevokeOutcome {
  const said = judge?.(answer)
  if (said !== undefined) return said
  const { status } = answer
  if (done.includes(status)) return { kind: 'done' }
  if (accepted.includes(status)) return { kind: 'accepted' }
  if (wasDead.includes(status)) return { kind: 'was-dead' }
  if (status === 403) return { kind: 'refused', detail: 'status 403' }
  return { kind: 'unknown', reason: status >= 500 ? 'server-error' : 'unexpected-answer', detail: `status ${status}` }
}

/** What revoking a token does, in the usual words. */
export const DELETES_TOKEN: RevokeAction['effect'] = {
  en: 'Deletes the token at its issuer.',
  ja: '発行元でトークンを削除します。',
}

/** A page where a person revokes, in the usual steps. */
export function revokePage(url: string, en: readonly string[], ja: readonly string[]): RevokePage {
  return { url, steps: { en, ja } }
}

/** A plan for issuers that have no way but their pages. */
export function byHandOnly(page: RevokePage): RevokePlan {
  return { actions: [], page }
}
