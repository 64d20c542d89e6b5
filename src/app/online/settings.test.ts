import { describe, expect, it } from 'vitest'
import { proxyFromEnvironment } from '#http/index.ts'
import { askingUser } from '#testing/issuer.ts'
import { baseUrlsOf, egressPolicyOf } from './settings.ts'

const providers = askingUser({ gitlab: 'gitlab-personal-access-token' })
const base = (gitlab: string) => baseUrlsOf({ baseUrls: { gitlab } }, providers)['gitlab']

describe('a base URL', () => {
  it('loses the slashes at its end and keeps its path and port', () => {
    expect(base('https://git.example.com/')).toBe('https://git.example.com')
    expect(base('https://example.com:8443/gitlab//')).toBe('https://example.com:8443/gitlab')
    expect(base('http://127.0.0.1:8080')).toBe('http://127.0.0.1:8080')
  })

  it.each([
    ['git.example.com', /is no URL/],
    ['http://git.example.com', /does not start with https/],
    ['http://127.0.0.1.example.com', /does not start with https/],
    ['file:///etc', /does not start with https/],
    ['https://user@git.example.com', /holds a user name/],
    ['https://git.example.com?a=1', /more than host and path/],
  ])('%s is refused', (url, message) => {
    expect(() => base(url)).toThrow(message)
  })

  it('is refused for an issuer that nobody hosts, and the refusal repeats no odd name', () => {
    expect(() => baseUrlsOf({ baseUrls: { sendgrid: 'https://a.example' } }, providers)).toThrow(
      /sendgrid.*Those are: gitlab/,
    )
    expect(() => baseUrlsOf({ baseUrls: { 'a b\n': 'https://a.example' } }, providers)).toThrow(/for a name, which/)
    expect(() => baseUrlsOf({ baseUrls: { constructor: 'https://a.example' } }, providers)).toThrow(/constructor/)
  })
})

describe('the policy', () => {
  const policy = (settings: Parameters<typeof egressPolicyOf>[0], variables = {}) =>
    egressPolicyOf(settings, variables, proxyFromEnvironment)

  it('allows nothing by itself', () => {
    expect(policy({})).toEqual({ allowAddresses: [], allowPlainHttp: false })
  })

  it('allows plain http only where a base URL is written so', () => {
    expect(policy({ baseUrls: { vault: 'http://127.0.0.1:8200' } }).allowPlainHttp).toBe(true)
    expect(policy({ baseUrls: { vault: 'https://vault.example.com' } }).allowPlainHttp).toBe(false)
  })

  it('takes the proxy of the environment, unless another is named', () => {
    const variables = { HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: 'git.example.com' }
    expect(policy({}, variables).proxy).toEqual({ url: 'http://proxy.example:3128', except: ['git.example.com'] })
    expect(policy({ proxy: 'other.example:8080', resolves: 'here' }, variables).proxy).toEqual({
      url: 'http://other.example:8080',
      except: ['git.example.com'],
      resolves: 'here',
    })
    expect(policy({ noProxy: ['a.example'] }, variables).proxy?.except).toEqual(['a.example'])
  })
})
