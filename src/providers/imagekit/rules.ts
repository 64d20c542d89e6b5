import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const key = (seed: string): string => `private_${fake(`imagekit/${seed}`, 'base64', 27)}=`
const basic = (seed: string): string => Buffer.from(`private_${fake(`imagekit/${seed}`, 'base62', 28)}:`).toString('base64')

export const rules = defineRules([
  {
    id: 'imagekit-private-key',
    name: 'ImageKit private key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.85,
    keywords: ['imagekit', 'image_kit'],
    startsWithKeyword: true,
    // As it is, or with a colon after it as base64, for basic authentication. "cHJpdmF0ZV9" is base64 of "private_".
    pattern:
      /image_?kit[\s\S]{0,120}?[^\w+/.-](?<secret>private_[A-Za-z0-9+/]{10,30}={0,2}|cHJpdmF0ZV9[A-Za-z0-9+/]{20,50}={0,2})/i,
    notBefore: '',
    notAfter: '\\w-',
    minEntropyBits: 3,
    check: (secret) => ({ verdict: /\d/.test(secret) || /[a-z][A-Z]/.test(secret.slice(8)) ? 'neutral' : 'reject' }),
    matches: () => [
      `IMAGEKIT_PRIVATE_KEY=${key('a')}`,
      `new ImageKit({ urlEndpoint: 'https://ik.imagekit.io/acme', privateKey: '${key('b')}' })`,
      `curl https://api.imagekit.io/v1/files -H "Authorization: Basic ${basic('c')}"`,
    ],
    rejects: () => [
      `PRIVATE_KEY=${key('a')}`,
      'imagekit: private_key_of_yours',
      `IMAGEKIT_PUBLIC_KEY=public_${fake('imagekit/d', 'base64', 27)}=`,
    ],
    references: ['https://imagekit.io/docs/api-keys'],
    overlaps: ['web-auth-basic-header'],
  },
])
