import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

/** crypt(3)'s own base64: ./0-9A-Za-z. */
const crypt = (seed: string, length: number): string => fake(`credential-file/hash/${seed}`, 'base62', length)

const NAMES: Readonly<Record<string, string>> = {
  $1: 'md5crypt',
  $5: 'sha256crypt',
  $6: 'sha512crypt',
  $7: 'scrypt',
  $y: 'yescrypt',
  $gy: 'gost-yescrypt',
  $apr1: 'apr1',
  $2a: 'bcrypt',
  $2b: 'bcrypt',
  $2y: 'bcrypt',
}

const algorithmOf = (hash: string): string => NAMES[hash.replaceAll('$$', '$').split('$', 2).join('$')] ?? 'unknown'

export const hashRules = defineRules([
  {
    // user:hash; in Compose files every `$` is written twice.
    id: 'credential-file-htpasswd',
    name: 'Password hash of an .htpasswd file',
    kind: 'password',
    severity: 'low',
    confidence: 0.85,
    keywords: ['$apr1$', '$2y$', '$2a$', '$2b$'],
    pattern:
      /(?<user>[\w.@-]{1,64}):(?<secret>\${1,2}apr1\${1,2}[./0-9A-Za-z]{1,8}\${1,2}[./0-9A-Za-z]{22}|\${1,2}2[aby]\${1,2}\d\d\${1,2}[./0-9A-Za-z]{53})/,
    notAfter: 'A-Za-z0-9./:',
    check: (secret, { user = '' }) => ({ verdict: 'neutral', facts: { user, algorithm: algorithmOf(secret) } }),
    matches: () => [
      `admin:$apr1$${crypt('apr1/salt', 8)}$${crypt('apr1', 22)}\n`,
      `deploy:$2y$05$${crypt('bcrypt', 53)}`,
      `"traefik.http.middlewares.auth.basicauth.users=ada:$$apr1$$${crypt('apr1/2', 8)}$$${crypt('apr1/3', 22)}"`,
    ],
    rejects: () => [`admin:$apr1$${crypt('a', 8)}$${crypt('b', 12)}`, 'admin:$2y$05$<hash>'],
    references: ['https://httpd.apache.org/docs/2.4/misc/password_encryptions.html'],
  },
  {
    // name:hash:days:… with nine fields. Source: shadow(5), crypt(5).
    id: 'credential-file-shadow',
    name: 'Password hash of a Unix account',
    kind: 'password',
    severity: 'medium',
    confidence: 0.9,
    keywords: [':$1$', ':$5$', ':$6$', ':$7$', ':$y$', ':$gy$', ':$2a$', ':$2b$', ':$2y$'],
    pattern:
      /^[ \t]{0,8}(?<user>[A-Za-z_][\w.-]{0,31}):(?<secret>\$(?:1|5|6|7|y|gy|2[aby])\$[./0-9A-Za-z$=,]{20,160}):\d{0,6}:\d{0,6}:\d{0,6}:\d{0,6}:\d{0,6}:\d{0,6}:/m,
    notBefore: '',
    notAfter: '',
    check: (secret, { user = '' }) => ({ verdict: 'neutral', facts: { user, algorithm: algorithmOf(secret) } }),
    matches: () => [
      `root:$6$${crypt('shadow/salt', 16)}$${crypt('shadow', 86)}:19700:0:99999:7:::\n`,
      `ada:$y$j9T$${crypt('shadow/salt-2', 22)}$${crypt('shadow/2', 43)}:20001:0:99999:7:::\n`,
    ],
    rejects: () => ['root:!:19700:0:99999:7:::', 'daemon:*:19700:0:99999:7:::', 'root:x:0:0:root:/root:/bin/bash'],
    references: [
      'https://man7.org/linux/man-pages/man5/shadow.5.html',
      'https://man7.org/linux/man-pages/man5/crypt.5.html',
    ],
  },
  {
    id: 'credential-file-cisco-hash',
    name: 'Password hash of a Cisco configuration',
    kind: 'password',
    severity: 'medium',
    confidence: 0.9,
    keywords: ['secret 5 $1$', 'secret 8 $8$', 'secret 9 $9$', 'password 5 $1$'],
    pattern:
      /\b(?:secret|password) (?:5 (?<secret>\$1\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22})|[89] (?<hash>\$[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}))/,
    notAfter: 'A-Za-z0-9./',
    matches: () => [
      `enable secret 5 $1$${crypt('cisco/salt', 4)}$${crypt('cisco', 22)}`,
      `username ada privilege 15 secret 9 $9$${crypt('cisco/salt-9', 14)}$${crypt('cisco/9', 43)}`,
    ],
    rejects: () => ['enable secret 5 <removed>', `enable secret 5 $1$${crypt('c', 4)}$${crypt('d', 10)}`],
    references: [
      'https://www.cisco.com/c/en/us/support/docs/security-vpn/remote-authentication-dial-user-service-radius/107614-64.html',
    ],
  },
])
