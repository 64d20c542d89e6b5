import { reachOf, type Reach } from '#core/reach.ts'
import { inParallel, inTurns, type OnlineSession } from '#app/online/index.ts'
import type { VerifiedCredential } from '#app/verify/index.ts'
import { accessOf, accessPlanOf } from './access.ts'

/** Conversations at one time, over all hosts. */
const AT_ONCE = 16

/** The same credentials, those that live with what they can do, where it can be asked. In the same order. */
export async function withReach(
  verified: readonly VerifiedCredential[],
  session: OnlineSession,
): Promise<readonly VerifiedCredential[]> {
  const known = new Map<VerifiedCredential, { readonly access: Reach; readonly requests: readonly string[] }>()
  const live = verified.filter(
    (credential) => credential.verification.verdict.kind === 'live' && accessPlanOf(credential, session) !== undefined,
  )
  await inParallel(
    inTurns(live, ({ findings: [{ provider }] }) => provider),
    AT_ONCE,
    async (credential) => {
      const plan = accessPlanOf(credential, session)
      if (plan === undefined) return
      const { outcome, requests } = await accessOf(credential, plan, session)
      known.set(credential, {
        access: outcome.kind === 'access' ? reachOf(outcome.grants, outcome.gaps) : outcome,
        requests,
      })
    },
  )
  return verified.map((credential) => {
    const found = known.get(credential)
    if (found === undefined) return credential
    const { verification } = credential
    const requests = [...verification.requests, ...found.requests]
    return { ...credential, verification: { ...verification, access: found.access, requests } }
  })
}
