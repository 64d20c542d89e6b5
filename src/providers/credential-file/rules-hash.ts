import { defineRules, type MatchContext } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

/** crypt(3)'s own base64: ./0-9A-Za-z. */
const crypt = (seed: string, length: number): string => fake(`credential-file/hash/${seed}`, 'base62', length)

const NAMES: Readonly<Record<string, string>> = {
  $1: 'md5crypt',
  $5: 'sha256crypt',
  $6: 'sha512crypt',
  $7: 'scrypt',
  $8: 'pbkdf2-sha256',
  $9: 'scrypt',
  $y: 'yescrypt',
  $gy: 'gost-yescrypt',
  $apr1: 'apr1',
  $2a: 'bcrypt',
  $2b: 'bcrypt',
  $2y: 'bcrypt',
}

/** A user before the hash on its line, a statement that fills a table, or a tool that sets passwords: an account, not an example. */
const ACCOUNT =
  /insert\s+into|\bvalues\s*\(|\bupdate\s+\S+\s+set\b|(?:^|[\s"'{,;-])(?:user(?:_?name)?|login|e?-?mail|account)["']?\s{0,4}(?:=>|[:=])\s{0,4}["']?[\w.@+-]|^\s*["']?[\w.@+-]{1,64}[:|,](?:\{[\w-]+\})?$|\b(?:rootpw|chpasswd|useradd|usermod|hashed_passwd|hashedPassword)\b/i
const ALONE = 0.35
const OF_ACCOUNT = 0.55

/** A line of nothing but a hash belongs to a list of them. */
function isOfAccount({ before, lead, after }: MatchContext): boolean {
  const head = before + lead
  return (head.trim() === '' && after.trim() === '') || ACCOUNT.test(head)
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
      /\b(?:secret|password) (?:5 (?<secret>\$1\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22})|[89] (?<secret_>\$[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}))/,
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
  {
    // Alone, without the user: in code, fixtures and dumps.
    id: 'credential-file-crypt-hash',
    name: 'Password hash (crypt)',
    kind: 'password',
    severity: 'low',
    confidence: ALONE,
    keywords: ['$2a$', '$2b$', '$2x$', '$2y$', '$1$', '$5$', '$6$', '$8$', '$9$', '$y$', '$argon2', '$apr1$'],
    pattern:
      /(?<secret>\$2[abxy]\$\d\d\$[./0-9A-Za-z]{53}|\$(?:1|apr1)\$[./0-9A-Za-z]{1,8}\$[./0-9A-Za-z]{22}|\$5\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{43}|\$6\$(?:rounds=\d{1,9}\$)?[./0-9A-Za-z]{1,16}\$[./0-9A-Za-z]{86}|\$[89]\$[./0-9A-Za-z]{14}\$[./0-9A-Za-z]{43}|\$y\$[./0-9A-Za-z]{2,8}\$[./0-9A-Za-z]{4,64}\$[./0-9A-Za-z]{43}|\$argon2(?:id|i|d)\$v=\d{1,3}\$m=\d{1,9},t=\d{1,4},p=\d{1,3}\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,128})/,
    startsWithKeyword: true,
    notBefore: '',
    notAfter: 'A-Za-z0-9./',
    minEntropyBits: 3.5,
    check: (secret, _, context) => ({
      verdict: 'neutral',
      confidence: isOfAccount(context) ? OF_ACCOUNT : ALONE,
      facts: { algorithm: secret.startsWith('$argon2') ? 'argon2' : algorithmOf(secret) },
    }),
    matches: () => [
      `password_hash: '$2b$12$${crypt('alone', 53)}'`,
      `INSERT INTO users VALUES (1, '$argon2id$v=19$m=65536,t=3,p=4$${crypt('argon/salt', 22)}$${crypt('argon', 43)}');`,
      `"hash": "$6$${crypt('alone/salt', 16)}$${crypt('alone/6', 86)}"`,
    ],
    rejects: () => [`'$2b$12$${crypt('alone', 52)}'`, 'costs $6$ or $1$ each', '$argon2id$v=19$m=65536'],
    references: ['https://man7.org/linux/man-pages/man5/crypt.5.html'],
  },
  {
    // What a domain controller gave out for an account, under a key from its password.
    id: 'credential-file-kerberos-hash',
    name: 'Kerberos answer to be guessed at (AS-REP, TGS)',
    kind: 'password',
    severity: 'medium',
    confidence: 0.85,
    keywords: ['$krb5tgs$', '$krb5asrep$', '$krb5pa$'],
    pattern: /(?<secret>\$krb5(?:tgs|asrep|pa)\$(?:\d{2}\$)?[^\s'"]{0,400}?[0-9a-f]{24,32}\$[0-9a-f]{40,8000})/i,
    startsWithKeyword: true,
    notBefore: '',
    reach: 4400,
    check: (secret) => ({ verdict: 'neutral', facts: { algorithm: secret.slice(1).split('$', 2).join('-') } }),
    matches: () => [
      `$krb5asrep$23$svc@corp.local:${fake('krb/sum', 'hex', 32)}$${fake('krb/data', 'hex', 300)}`,
      `$krb5tgs$23$*sql$CORP.LOCAL$mssql/db*$${fake('krb/sum2', 'hex', 32)}$${fake('krb/data2', 'hex', 600)}`,
    ],
    rejects: () => ['$krb5asrep$23$user@domain:hash', `$krb5tgs$23$${fake('krb/short', 'hex', 20)}`],
    references: ['https://www.rfc-editor.org/rfc/rfc4120'],
  },
])
