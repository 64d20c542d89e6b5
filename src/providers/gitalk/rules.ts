import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const id = (): string => fake('gitalk/id', 'hex', 20)
const secret = (): string => fake('gitalk/secret', 'hex', 40)

/** Gitalk talks to GitHub from the page, so its users put the secret of their OAuth application into it. */
export const rules = defineRules([
  {
    id: 'gitalk-client-secret',
    name: 'GitHub OAuth client secret in a Gitalk configuration',
    kind: 'client-secret',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['gitalk'],
    startsWithKeyword: true,
    pattern: /gitalk[\s\S]{0,400}?client_?secret["']?\s{0,4}[=:]\s{0,4}["']?(?<secret>[0-9a-f]{40})/i,
    notBefore: '',
    reach: 512,
    minEntropyBits: 3,
    companions: [
      {
        part: 'clientId',
        pattern: /client_?id["']?\s{0,4}[=:]\s{0,4}["']?(?<clientId>Iv1\.[0-9a-f]{16}|Ov23[A-Za-z0-9]{16}|[0-9a-f]{20})/i,
        notBeside: 'A-Za-z0-9',
        optional: true,
      },
    ],
    matches: () => [
      `new Gitalk({\n  clientID: '${id()}',\n  clientSecret: '${secret()}',\n  repo: 'blog',\n})`,
      `gitalk:\n  enable: true\n  client_id: ${id()}\n  client_secret: ${secret()}`,
    ],
    rejects: () => [
      `new Gitalk({ clientID: '${id()}', clientSecret: '' })`,
      `clientSecret: '${secret()}'`,
      `gitalk:\n  client_secret: ${secret()}0`,
    ],
    references: ['https://github.com/gitalk/gitalk#usage'],
    overlaps: ['github-oauth-client-secret', 'github-oauth-client-pair'],
  },
])
