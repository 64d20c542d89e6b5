import { oneQuestion } from '#core/one-question.ts'
import { textAt } from '#core/json-facts.ts'
import type { OnlineProvider } from '#core/online.ts'
import { httpServer } from './local-servers.ts'

/** What a played issuer was asked, without what was in it. */
export interface SeenRequest {
  readonly method: string
  readonly url: string
}

/** What a played issuer says of a token: its owner, or that it is dead; or whatever it does instead of an answer. */
export type Say = (token: string) => { readonly status: number; readonly json?: unknown } | 'silence' | 'reset'

export interface PlayedIssuer {
  readonly url: string
  readonly seen: readonly SeenRequest[]
}

/** An issuer on loopback that is asked with a bearer token, or with GitLab's header. Closed when the test ends. */
export async function playedIssuer(say: Say): Promise<PlayedIssuer> {
  const seen: SeenRequest[] = []
  const port = await httpServer(({ method = '', url = '', headers, socket }, answer) => {
    seen.push({ method, url })
    const given = headers['private-token'] ?? headers.authorization
    const said = say(String(given ?? '').replace(/^Bearer /, ''))
    if (said === 'silence') return
    if (said === 'reset') {
      socket.resetAndDestroy()
      return
    }
    answer.writeHead(said.status, { 'content-type': 'application/json' }).end(JSON.stringify(said.json ?? {}))
  })
  return { url: `http://127.0.0.1:${port}`, seen }
}

/** The plans for issuers that are asked so, by provider and rule. */
export function askingUser(rules: Readonly<Record<string, string>>): ReadonlyMap<string, OnlineProvider> {
  const plan = oneQuestion({
    url: '/user',
    identity: (json) => {
      const user = textAt(json, 'login')
      return user === undefined ? undefined : { user }
    },
  })
  return new Map(
    Object.entries(rules).map(([provider, rule]) => [
      provider,
      { verify: { [rule]: plan }, selfHosted: 'https://git.example.com' } satisfies OnlineProvider,
    ]),
  )
}
