import { ask, type CredentialParts, type Step } from './conversation.ts'
import { oneAction, type OneAction } from './one-action.ts'
import { needsOf, requestOf, type RequestForm } from './request-form.ts'
import type { RevokeAction, RevokeOutcome } from './revoke.ts'

/** Revocation by an id that the credential does not show: the issuer is asked for it first. */
export interface TwoStepAction extends Pick<OneAction, 'effect' | 'reversible'> {
  /** A question that changes nothing. */
  readonly first: RequestForm
  /** Ids out of its answer, for this very credential; undefined when the answer does not tell. */
  readonly ids: (json: unknown, credential: CredentialParts) => Readonly<Record<string, string>> | undefined
  /** The request with them; each is safe in a path. */
  readonly act: (ids: Readonly<Record<string, string>>) => Omit<OneAction, 'effect' | 'reversible'>
  /** All hosts, when they are not those of `first`. */
  readonly hosts?: readonly string[]
  /** Statuses of the first answer for a credential that is dead already. Default 401. */
  readonly wasDead?: readonly number[]
}

const SAFE_ID = /^[\w.~:@-]{1,200}$/

/** An id that is none (a slash, a question mark in it) is not put in an address: the outcome is then unknown. */
export function twoStepAction({ first, ids, act, hosts, wasDead = [401], ...about }: TwoStepAction): RevokeAction {
  const needs = needsOf(first)
  return {
    class: 'self',
    effect: about.effect,
    reversible: about.reversible ?? false,
    ...needs,
    hosts: hosts ?? needs.hosts,
    begin: (credential, setting) =>
      ask(requestOf(first, credential, setting), (answer): Step<RevokeOutcome> => {
        const { status } = answer
        if (wasDead.includes(status))
          return first.publicBase === undefined || setting.baseUrl !== undefined
            ? { kind: 'was-dead' }
            : { kind: 'unknown', reason: 'not-configured', detail: 'it may be for another server' }
        if (status === 403) return { kind: 'refused', detail: 'it may not ask which one it is' }
        const body = answer.json()
        const found = status === 200 && body.ok ? ids(body.value, credential) : undefined
        if (found === undefined || !Object.values(found).every((id) => SAFE_ID.test(id) && !/^\.+$/.test(id))) {
          const reason = status >= 500 ? 'server-error' : 'unexpected-answer'
          return { kind: 'unknown', reason, detail: `no id, status ${status}` }
        }
        return oneAction({ ...act(found), ...about }).begin(credential, setting)
      }),
  }
}
