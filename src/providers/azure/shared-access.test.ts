import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { hasWholeSignature, readFields, sharedAccessFacts, storageSasFacts } from './shared-access.ts'

const signature = encodeURIComponent(fakeBytes('sas', 32).toString('base64'))

describe('shared access signatures', () => {
  it('tells expiry, permissions and reach of an account SAS', () => {
    expect(
      storageSasFacts(`?sv=2024-11-04&ss=bf&srt=sco&sp=rl&se=2027-01-01T00%3A00%3A00Z&sip=10.0.0.1&sig=${signature}`),
    ).toEqual({
      kind: 'account',
      expires: '2027-01-01T00:00:00.000Z',
      permissions: 'rl',
      resourceTypes: 'sco',
      addresses: '10.0.0.1',
    })
  })

  it('knows service, user delegation and policy SAS', () => {
    expect(storageSasFacts(`sv=2022-11-02&sr=c&si=readers&sig=${signature}`)).toEqual({
      kind: 'service',
      policy: 'readers',
      resourceTypes: 'c',
    })
    expect(storageSasFacts(`sv=2022-11-02&sr=c&skoid=1&se=2027-01-01&sig=${signature}`)).toMatchObject({
      kind: 'user delegation',
    })
  })

  it.each([
    ['a version that is no date', `sv=1.0&sp=run&se=2027-01-01&sig=${signature}`],
    ['a signature of another length', 'sv=2022-11-02&se=2027-01-01&sig=c2hvcnQ%3D'],
    ['neither expiry nor policy', `sv=2022-11-02&sp=r&sig=${signature}`],
  ])('rejects %s', (_, text) => {
    expect(storageSasFacts(text)).toBeUndefined()
  })

  it('knows a signature that is a byte off', () => {
    const off = encodeURIComponent(fakeBytes('sas', 33).toString('base64'))
    expect(storageSasFacts(`sv=2022-11-02&sr=c&si=readers&sig=${off}`)).toMatchObject({ policy: 'readers' })
    expect(hasWholeSignature(`sv=2022-11-02&sig=${off}`)).toBe(false)
    expect(hasWholeSignature(`sv=2022-11-02&sig=${signature}`)).toBe(true)
  })

  it('reads fields through HTML and JSON escapes', () => {
    expect([...readFields('a=1&amp;B=2\\u0026c=%20')]).toEqual([
      ['a', '1'],
      ['b', '2'],
      ['c', ' '],
    ])
  })

  it('tells resource, policy and expiry of a token', () => {
    expect(sharedAccessFacts(`SharedAccessSignature sr=sb%3A%2F%2Fq.test&sig=${signature}&se=1798761600&skn=send`)).toEqual({
      resource: 'sb://q.test',
      policy: 'send',
      expires: '2027-01-01T00:00:00.000Z',
    })
  })
})
