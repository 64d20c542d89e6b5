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
  {
    id: 'web-auth-remote-login-password',
    name: 'Password on a remote login’s command line',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: [
      'sshpass',
      'plink',
      'pscp',
      'psftp',
      'ldapsearch',
      'ldapmodify',
      'ldapadd',
      'smbclient',
      'rpcclient',
      'xfreerdp',
      'rdesktop',
      'evil-winrm',
      'psexec',
    ],
    pattern:
      /\b(?:sshpass\s[^\n|;]{0,80}?-p\s{0,3}|(?:plink|pscp|psftp|putty)(?:\.exe)?\s[^\n|;]{0,200}?\s-pw\s{1,3}|ldap(?:search|modify|add|delete|whoami)\s[^\n|;]{0,300}?\s-w\s{1,3}|(?:smbclient|rpcclient)\s[^\n|;]{0,200}?\s(?:-U|--user)[= ]{0,3}["']?(?<user>[\w.\\/-]{1,128})%|xfreerdp\s[^\n|;]{0,300}?\s\/p:|(?:rdesktop|evil-winrm|psexec(?:64)?(?:\.exe)?)\s[^\n|;]{0,200}?\s-p\s{1,3})(?:"(?<secret>[^"\n$`]{3,128})"|'(?<secret_>[^'\n]{3,128})'|(?<secret__>[^\s"'`$<>{}|;&]{3,128}))/i,
    notAfter: '',
    reach: 640,
    check: (secret, { user }) => (/^\/dev\/|^-/.test(secret) ? { verdict: 'reject' } : checkUserPassword(secret, { user })),
    matches: () => [
      `sshpass -p '${password('sshpass')}' ssh deploy@srv-1.acme-corp.io`,
      `plink.exe -ssh root@10.0.0.7 -pw ${password('plink')} uptime`,
      `ldapsearch -x -D cn=admin,dc=acme -w ${password('ldap')} -b dc=acme`,
      `smbclient //nas-1/share -U 'ci%${password('smb')}'`,
    ],
    rejects: () => [
      'sshpass -p "$PASSWORD" ssh deploy@srv-1.acme-corp.io',
      'sshpass -f /run/secrets/pw ssh deploy@srv-1.acme-corp.io',
      'ldapsearch -x -D cn=admin -W -b dc=acme',
      'sshpass -p password ssh user@host',
    ],
    references: ['https://linux.die.net/man/1/sshpass'],
  },
])
