import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { fake, fakeBytes, fakeUuid } from '#core/samples.ts'

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** A synthetic service account token; the signature is noise of the right length. */
export function serviceAccountToken(seed: string, kind: 'legacy' | 'bound'): string {
  const prefix = 'kubernetes/serviceaccount'
  const legacy = {
    iss: prefix,
    [`${prefix}/namespace`]: 'shop',
    [`${prefix}/secret.name`]: 'deployer-token-x7k2p',
    [`${prefix}/service-account.name`]: 'deployer',
    sub: 'system:serviceaccount:shop:deployer',
  }
  const bound = {
    aud: ['https://kubernetes.default.svc'],
    exp: 1_800_000_000,
    iss: 'https://kubernetes.default.svc.cluster.local',
    'kubernetes.io': {
      namespace: 'shop',
      pod: { name: 'web-0' },
      serviceaccount: { name: 'deployer', uid: fakeUuid(seed) },
    },
    sub: 'system:serviceaccount:shop:deployer',
  }
  const header = { alg: 'RS256', kid: fake(`${seed}/kid`, 'base64url', 43) }
  return `${encode(header)}.${encode(kind === 'legacy' ? legacy : bound)}.${fake(`${seed}/signature`, 'base64url', 342)}`
}

/** A synthetic client key in the form of a kubeconfig. */
export function clientKey(seed: string): string {
  return base64(edKey(seed).export({ type: 'pkcs8', format: 'pem' }).toString())
}

/** A synthetic client certificate for the same key, valid until 2030, in the form of a kubeconfig. */
export function clientCertificate(seed: string, user: string, group: string): string {
  const key = edKey(seed)
  const algorithm = der(0x30, der(6, Buffer.from('2b6570', 'hex')))
  const name = (oid: string, text: string): Buffer =>
    der(0x31, der(0x30, der(6, Buffer.from(oid, 'hex')), der(0x0c, Buffer.from(text))))
  const subject = der(0x30, name('55040a', group), name('550403', user))
  const validity = der(0x30, ...['250101000000Z', '300101000000Z'].map((time) => der(0x17, Buffer.from(time))))
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const head = [der(0xa0, der(2, Buffer.of(2))), der(2, Buffer.of(1)), algorithm, subject, validity, subject, spki]
  const body = der(0x30, ...head)
  const bytes = der(0x30, body, algorithm, der(3, Buffer.of(0), sign(null, body, key)))
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return base64(['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'))
}

/** A synthetic `.dockerconfigjson`. */
export function dockerConfig(seed: string): string {
  const auth = base64(`robot:${fake(seed, 'base62', 20)}`)
  return base64(JSON.stringify({ auths: { 'registry.acme-corp.io': { auth } } }))
}

/** A synthetic kubeconfig. */
export function kubeconfig(seed: string): string {
  return [
    'apiVersion: v1',
    'clusters:',
    '- cluster:',
    '    server: https://k8s-1.acme-corp.io:6443',
    '  name: prod',
    'kind: Config',
    'users:',
    '- name: admin',
    '  user:',
    `    client-certificate-data: ${clientCertificate(seed, 'admin', 'system:masters')}`,
    `    client-key-data: ${clientKey(seed)}`,
    '',
  ].join('\n')
}

function edKey(seed: string): KeyObject {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex')
  return createPrivateKey({ key: Buffer.concat([head, fakeBytes(seed, 32)]), format: 'der', type: 'pkcs8' })
}

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts)
  const length = content.length < 128 ? [content.length] : [0x82, content.length >> 8, content.length & 255]
  return Buffer.concat([Buffer.of(tag, ...length), content])
}
