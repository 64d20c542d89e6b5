import { NO_CONTEXT } from '#core/rule.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { clientCertificate, clientKey, dockerConfig, kubeconfig, serviceAccountToken } from './samples.ts'
import { checkServiceAccountToken } from './service-account.ts'

const ruleset = rulesetOf([provider])
const found = (text: string) => detect(ruleset, text)
const base64 = (text: string): string => Buffer.from(text).toString('base64')

describe('a service account token', () => {
  it('of a Secret never expires and names its namespace and account', () => {
    expect(checkServiceAccountToken(serviceAccountToken('a', 'legacy'))).toEqual({
      verdict: 'pass',
      facts: { namespace: 'shop', serviceAccount: 'deployer', secret: 'deployer-token-x7k2p', expires: false },
    })
  })

  it('bound to a pod has an end', () => {
    expect(checkServiceAccountToken(serviceAccountToken('a', 'bound'))).toMatchObject({
      verdict: 'pass',
      facts: { namespace: 'shop', serviceAccount: 'deployer', pod: 'web-0', exp: '2027-01-15T08:00:00.000Z' },
    })
  })
})

describe('a kubeconfig', () => {
  it('gives the key, and who the certificate says it is', () => {
    const [match] = found(kubeconfig('a'))
    expect(match).toMatchObject({
      confidence: 0.98,
      rule: { rule: { id: 'kubernetes-client-key' } },
      facts: { keyType: 'ed25519', user: 'admin', groups: 'system:masters', notAfter: '2030-01-01T00:00:00.000Z' },
    })
    expect(match!.facts).not.toHaveProperty('certificateOfAnotherKey')
  })

  it('notes a certificate of another key', () => {
    const text = `client-certificate-data: ${clientCertificate('a', 'x', 'y')}\nclient-key-data: ${clientKey('b')}`
    expect(found(text)[0]!.facts).toMatchObject({ certificateOfAnotherKey: true })
  })

  it('fails when its key is cut off', () => {
    expect(found(`client-key-data: ${clientKey('a').slice(0, 120)}`)).toMatchObject([
      { confidence: 0.4, reasons: ['structure fails: no private key inside'] },
    ])
  })
})

describe('a Secret manifest', () => {
  const value = (name: string) => base64(fake(name, 'base62', 20))
  it('gives one finding for each value, and none for its names', () => {
    const text = [
      'apiVersion: v1',
      'kind: Secret',
      'metadata:',
      '  name: passwords',
      '  labels:',
      '    app.kubernetes.io/name: frontend',
      'data:',
      `  username: ${base64('orders-app')}`,
      `  password: ${value('a')}`,
      `  "api.key": "${value('b')}"`,
      `  token: |-\n    ${value('c')}`,
      `  cache_url: ${base64(`redis://:${fake('d', 'base62', 12)}@cache-1:6379`)}`,
    ].join('\n')
    expect(found(text).map((match) => match.facts['key'])).toEqual(['password', 'api.key', 'token', 'cache_url'])
    expect(found(text).at(-1)!.facts).toMatchObject({ content: 'URL with password' })
  })

  it('gives nothing for manifests of other kinds', () => {
    expect(found(`kind: ConfigMap\ndata:\n  password: ${value('a')}\n`)).toEqual([])
  })

  it('prefers the registry login over the plain value', () => {
    const matches = found(`kind: Secret\ndata:\n  .dockerconfigjson: ${dockerConfig('a')}\n`)
    expect(matches).toMatchObject([
      {
        rule: { rule: { id: 'kubernetes-docker-config-json' } },
        facts: { registry: 'registry.acme-corp.io', user: 'robot' },
      },
    ])
  })
})

describe('every check', () => {
  it.each(provider.rules.flatMap((rule) => (rule.check === undefined ? [] : [[rule.id, rule.check] as const])))(
    '%s survives any text',
    (_, check) => {
      fc.assert(
        fc.property(fc.string(), fc.jsonValue(), (text, json) => {
          const encoded = base64(JSON.stringify(json))
          check(text, { key: text, certificate: text }, NO_CONTEXT)
          check(encoded, { key: text, certificate: encoded }, NO_CONTEXT)
          check(`${encoded}.${encoded}.${text}`, {}, NO_CONTEXT)
        }),
      )
    },
  )
})
