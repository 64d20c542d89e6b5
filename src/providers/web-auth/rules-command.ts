import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkUserPassword } from './web-credential.ts'

const password = (seed: string): string => fake(`web-auth/command/${seed}`, 'base62', 16)

export const commandRules = defineRules([
  {
    id: 'web-auth-curl-user',
    name: 'User and password on curl’s command line',
    kind: 'password',
    severity: 'high',
    confidence: 0.75,
    keywords: ['curl'],
    pattern:
      /\bcurl\b[^\n]{0,300}?\s(?:-[a-zA-Z]{0,6}u|-U|--user|--proxy-user)(?:=|\s{0,3})["']?(?<user>[^\s:"'/]{0,128}):(?<secret>[^\s"']{3,256})/,
    notAfter: '',
    reach: 1024,
    check: checkUserPassword,
    matches: () => [
      `curl -u admin:${password('curl')} https://nexus.acme-corp.io/`,
      `curl -sS --user 'svc:${password('curl/2')}' -X POST https://api.acme-corp.io/`,
    ],
    rejects: () => [
      'curl -u user:password https://acme-corp.io/',
      'curl -u "$USER:$PASS" https://acme-corp.io/',
      'curl -u admin https://acme-corp.io:8443/',
      'curl --user-agent x http://acme-corp.io/',
    ],
    references: ['https://curl.se/docs/manpage.html#-u'],
  },
  {
    id: 'web-auth-download-password',
    name: 'Password on a download tool’s command line',
    kind: 'password',
    severity: 'high',
    confidence: 0.75,
    keywords: ['wget', 'aria2c', 'httpie', 'http '],
    pattern:
      /\b(?:(?:wget|aria2c)\b[^\n]{0,300}?\s--(?:http-|ftp-|proxy-)?passw(?:or)?d[= ]["']?|https?(?:ie)?\s[^\n]{0,200}?(?:-a|--auth)[= ]["']?(?<user>[^\s:"'/]{1,128}):)(?<secret>[^\s"']{3,256})/,
    notAfter: '',
    reach: 1024,
    check: checkUserPassword,
    matches: () => [
      `wget --user=svc --password=${password('wget')} https://files.acme-corp.io/a.tgz`,
      `http -a admin:${password('httpie')} https://api.acme-corp.io/`,
    ],
    rejects: () => [
      'wget --user=svc --password=$PASSWORD https://files.acme-corp.io/a.tgz',
      'wget --ask-password https://files.acme-corp.io/a.tgz',
      'http -a user:password https://api.acme-corp.io/',
    ],
    references: ['https://www.gnu.org/software/wget/manual/wget.html', 'https://httpie.io/docs/cli/authentication'],
  },
])
