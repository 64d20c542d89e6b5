import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkOneSignalKey } from './app-key.ts'
import { appKey } from './rules.ts'

describe('key of OneSignal', () => {
  it('names its application', () => {
    const id = '62959c11-07c4-4790-a9d1-a497ab4ed64a'
    expect(checkOneSignalKey(appKey('app', id, 'test'))).toEqual({ verdict: 'pass', facts: { appId: id } })
    expect(checkOneSignalKey(appKey('org', id, 'test'))).toEqual({ verdict: 'pass', facts: { organizationId: id } })
  })

  it('has no bits after its last byte', () => {
    const key = appKey('app', '62959c11-07c4-4790-a9d1-a497ab4ed64a', 'test')
    expect(checkOneSignalKey(`${key.slice(0, -1)}b`)).toMatchObject({ verdict: 'fail' })
  })

  it('may be any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['neutral', 'fail', 'pass']).toContain(checkOneSignalKey(text).verdict)
        expect(checkOneSignalKey(`os_v2_app_${text}`).verdict).not.toBe('pass')
      }),
    )
  })
})
