import { describe, expect, it } from 'vitest'
import { Secret } from '#base/secret.ts'
import { createPlayedDoor } from '#http/recorded/played-door.ts'
import type { Response } from '#testing/online-contract.ts'
import { MAX_ACCESS_REQUESTS, type AccessOutcome } from './access.ts'
import { converse } from './converse.ts'
import { each, one, scoped, severityOfScope, wordsOf } from './found.ts'
import { lookAround, type Look } from './look-around.ts'
import { listAt, textAt } from './json-facts.ts'

const projects: Look = {
  what: 'projects',
  url: 'https://api.example.com/projects?per_page=2',
  finds: each({ list: [], name: [['name']], action: 'project', severity: 'high' }),
  paged: { page: 'page', size: 2, list: [] },
}
const me: Look = {
  what: 'scopes',
  url: 'https://api.example.com/me',
  finds: (json) => (textAt(json, 'id') === undefined ? undefined : scoped(wordsOf(textAt(json, 'scope')), '*', 'scope')),
}

async function look(looks: readonly [Look, ...Look[]], answers: readonly Response[]) {
  const door = createPlayedDoor([...answers])
  const paths: string[] = []
  const outcome = await converse<AccessOutcome>({
    plan: lookAround(looks, ['billing: never told']),
    purpose: 'access',
    maxRequests: MAX_ACCESS_REQUESTS,
    credential: { secret: new Secret('synthetic-secret') },
    setting: { now: 0 },
    send: (request) => {
      paths.push(request.url.replace('https://api.example.com', ''))
      return door.send(request, { signal: new AbortController().signal })
    },
  })
  return { outcome, paths }
}

describe('looking around', () => {
  it('puts together what several answers grant, with their proofs', async () => {
    const { outcome } = await look([me, projects], [{ json: { id: 1, scope: 'read,write' } }, { json: [{ name: 'a' }] }])
    expect(outcome).toEqual({
      kind: 'access',
      grants: [
        { action: 'read', resource: '*', severity: 'medium', proof: 'GET /me: scope' },
        { action: 'write', resource: '*', severity: 'high', proof: 'GET /me: scope' },
        { action: 'project', resource: 'a', severity: 'high', proof: 'GET /projects' },
      ],
      gaps: ['billing: never told'],
    })
  })

  it('reads page after page while they are full', async () => {
    const { outcome, paths } = await look([projects], [{ json: [{ name: 'a' }, { name: 'b' }] }, { json: [{ name: 'c' }] }])
    expect(paths).toEqual(['/projects?per_page=2', '/projects?per_page=2&page=2'])
    expect(outcome).toMatchObject({ grants: [{ resource: 'a' }, { resource: 'b' }, { resource: 'c' }] })
  })

  it('says so when there are more pages than it reads', async () => {
    const { outcome, paths } = await look([projects], [{ json: [{ name: 'a' }, { name: 'b' }] }])
    expect(paths).toHaveLength(10)
    expect(outcome).toMatchObject({ gaps: ['billing: never told', 'projects: more than 10 pages'] })
  })

  it('goes on by a cursor and by an offset', async () => {
    const cursor = { ...projects, finds: each({ list: ['items'], name: [['name']], action: 'x', severity: 'low' }) } as const
    const byCursor = await look(
      [{ ...cursor, paged: { cursor: 'after', at: ['next'] } }],
      [{ json: { items: [], next: 'b&c' } }, { json: { items: [] } }],
    )
    expect(byCursor.paths[1]).toBe('/projects?per_page=2&after=b%26c')
    const byOffset = await look(
      [{ ...cursor, paged: { offset: 'offset', size: 1, list: ['items'] } }],
      [{ json: { items: [{}] } }, { json: { items: [] } }],
    )
    expect(byOffset.paths[1]).toBe('/projects?per_page=2&offset=1')
  })

  it('follows what an answer leads to', async () => {
    const organisations: Look = {
      ...me,
      finds: () => [],
      leads: (json) =>
        listAt(json, 'organisations').map((name) =>
          Object.assign({}, me, { url: `https://api.example.com/${String(name)}` }),
        ),
    }
    const { paths } = await look([organisations], [{ json: { organisations: ['a', 'b'] } }, { json: { id: 1 } }])
    expect(paths).toEqual(['/me', '/a', '/b'])
  })

  it('bounds its requests, and says so', async () => {
    const many: Look = { ...me, finds: () => [], leads: () => Array.from({ length: 30 }, () => many) }
    const { outcome, paths } = await look([many], [{ json: {} }])
    expect(paths.length).toBeLessThan(MAX_ACCESS_REQUESTS)
    expect(outcome.kind === 'access' && outcome.gaps).toContain('scopes: only the first 20 were looked into')
    expect(outcome.kind === 'access' && outcome.gaps).toContain('more than could be asked for')
  })

  it('tells a refusal as a gap, whichever look it is for', async () => {
    const later = await look([me, projects], [{ json: { id: 1 } }, { status: 403, json: {} }])
    expect(later.outcome).toMatchObject({ kind: 'access', gaps: ['billing: never told', 'projects: status 403'] })
    const first = await look([me, projects], [{ status: 403, json: {} }, { json: [{ name: 'a' }] }])
    expect(first.outcome).toMatchObject({
      kind: 'access',
      grants: [{ resource: 'a' }],
      gaps: ['billing: never told', 'scopes: status 403'],
    })
  })

  it.each([[{ status: 401, json: {} }], [{ status: 403, json: {} }], [{ status: 200, json: 'text' }]])(
    'knows nothing when nothing is answered but %j',
    async (answer) => {
      expect((await look([me, projects], [answer])).outcome).toMatchObject({ kind: 'unknown' })
    },
  )
})

describe('severity of a scope', () => {
  it.each([
    ['admin:org', 'critical'],
    ['*', 'critical'],
    ['read_api', 'medium'],
    ['write_repository', 'high'],
    ['secrets:write', 'critical'],
    ['fullAccess', 'critical'],
    ['own', 'low'],
  ] as const)('%s is %s', (scope, severity) => {
    expect(severityOfScope(scope, { own: 'low' })).toBe(severity)
  })
})

describe('one grant', () => {
  it('is there only with its resource', () => {
    expect(one('all', undefined, 'high')).toBeUndefined()
    expect(one('all', 'x', 'high', 'id')).toEqual([{ action: 'all', resource: 'x', severity: 'high', field: 'id' }])
  })
})
