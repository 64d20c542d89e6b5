import { isPlaceholderPassword } from '#core/placeholder-password.ts'
import { defineRules } from '#core/rule.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import {
  checkMRemote,
  checkRdp,
  checkVnc,
  checkWinScp,
  DPAPI_HEAD,
  mRemotePassword,
  vncPassword,
  winScpPassword,
} from './obfuscated.ts'

const password = (seed: string, length = 14): string => `${fake(`windows/${seed}`, 'base62', length)}7`
const hex = (seed: string, length: number): string => fake(`windows/${seed}`, 'HEX', length)
const EMPTY_LM = ['aad3b435b51404ee', 'aad3b435b51404ee'].join('')
const EMPTY_NT = ['31d6cfe0d16ae931', 'b73c59d7e0c089c0'].join('')
const nt = (seed: string): string => fake(`windows/nt/${seed}`, 'hex', 32)
const mRemote = (seed: string): string =>
  mRemotePassword(password(seed), fakeBytes(`windows/${seed}/salt`, 16), fakeBytes(`windows/${seed}/nonce`, 16))
const node = (value: string): string =>
  `<Node Name="srv" Type="Connection" Username="admin" Domain="" Password="${value}" Hostname="srv-1.acme-corp.io" Protocol="RDP" InheritPassword="false" />`

const plain = (secret: string): { verdict: 'reject' | 'neutral' } => ({
  verdict: isPlaceholderPassword(secret) || secret.length < 4 ? 'reject' : 'neutral',
})

export const rules = defineRules([
  {
    id: 'windows-machine-key',
    name: 'ASP.NET machine key',
    kind: 'signing-secret',
    severity: 'critical',
    confidence: 0.95,
    keywords: ['validationKey'],
    pattern: /\bvalidationKey\\?["']?\s{0,4}[=:]\s{0,4}\\?["'](?<secret>[0-9A-F]{40,256})\\?["']/i,
    notAfter: '',
    minEntropyBits: 3,
    companions: [
      {
        part: 'decryptionKey',
        pattern: /\bdecryptionKey\\?["']?\s{0,4}[=:]\s{0,4}\\?["'](?<decryptionKey>[0-9A-F]{16,128})/i,
        optional: true,
      },
    ],
    matches: () => [
      `<machineKey validationKey="${hex('validation', 128)}" decryptionKey="${hex('decryption', 64)}" validation="SHA1" />`,
      `"validationKey": "${hex('validation/2', 64)}"`,
    ],
    rejects: () => [
      '<machineKey validationKey="AutoGenerate,IsolateApps" decryptionKey="AutoGenerate" />',
      '<machineKey validationKey="[key]" />',
    ],
    references: ['https://learn.microsoft.com/previous-versions/dotnet/netframework-4.0/w8h3skw9(v=vs.100)'],
  },
  {
    id: 'windows-rdp-password',
    name: 'Password in a remote desktop file',
    kind: 'password',
    severity: 'low',
    confidence: 0.8,
    keywords: ['password 51:b:'],
    pattern: /password 51:b:(?<secret>[0-9A-F]{60,3000})/i,
    reach: 3200,
    startsWithKeyword: true,
    check: checkRdp,
    matches: () => [
      `password 51:b:${DPAPI_HEAD}${hex('rdp', 300)}`,
      `full address:s:srv-1\npassword 51:b:${DPAPI_HEAD}${hex('rdp/2', 200)}\n`,
    ],
    rejects: () => ['password 51:b:', `password 51:b:${hex('rdp/3', 80)}`],
    references: ['https://learn.microsoft.com/azure/virtual-desktop/rdp-properties'],
  },
  {
    id: 'windows-winscp-password',
    name: 'Password of a WinSCP session',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['Password=A35C', 'Password"="A35C'],
    pattern: /\bPassword\\?"?=\\?"?(?<secret>A35C[0-9A-F]{8,1000})/i,
    reach: 1024,
    companions: [
      { part: 'host', pattern: /\bHostName\\?"?=\\?"?(?<host>[\w.:-]{1,253})/i, notBeside: '', optional: true },
      { part: 'user', pattern: /\bUserName\\?"?=\\?"?(?<user>[^\s"\\]{1,128})/i, notBeside: '', optional: true },
    ],
    check: checkWinScp,
    matches: () => [
      `[Sessions\\web]\nHostName=web-1.acme-corp.io\nUserName=deploy\nPassword=${winScpPassword('deploy', 'web-1.acme-corp.io', password('winscp'))}\n`,
      `"Password"="${winScpPassword('root', '10.0.0.7', password('winscp/2'))}"`,
    ],
    rejects: () => ['[Sessions\\web]\nPassword=\n', `Password=${winScpPassword('a', 'b', password('winscp')).slice(0, 16)}`],
    references: ['https://winscp.net/eng/docs/security_credentials'],
  },
  {
    id: 'windows-vnc-password',
    name: 'VNC password',
    kind: 'password',
    severity: 'high',
    confidence: 0.7,
    keywords: ['ultravnc', 'vnc', 'passwd=', 'passwd2='],
    pattern:
      /(?:^passwd2?=(?<secret>[0-9A-F]{16})(?:[0-9A-F]{2})?\s{0,4}$|vnc[\s\S]{0,200}?"(?:Password|PasswordViewOnly|ControlPassword)"=hex:(?<secret_>(?:[0-9a-f]{2},){7}[0-9a-f]{2}))/im,
    notBefore: '',
    check: checkVnc,
    matches: () => [
      `[ultravnc]\npasswd=${vncPassword(password('vnc', 7)).toUpperCase()}5A\n`,
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\TightVNC\\Server]\n"Password"=hex:${vncPassword(password('vnc/2', 7)).match(/../g)!.join(',')}\n`,
    ],
    rejects: () => ['passwd=0000000000000000\n', 'passwd=secret\n'],
    references: ['https://uvnc.com/docs/uvnc-server/49-installation-configuration.html'],
  },
  {
    id: 'windows-mremoteng-password',
    name: 'Password of an mRemoteNG connection',
    kind: 'password',
    severity: 'high',
    confidence: 0.6,
    keywords: ['InheritPassword'],
    pattern: /\sPassword="(?<secret>[A-Za-z0-9+/]{64,1000}={0,2})"[^<>]{0,4000}?InheritPassword=/,
    notBefore: '',
    notAfter: '',
    reach: 3000,
    check: checkMRemote,
    matches: () => [node(mRemote('mremote')), node(mRemote('mremote/2')).replace('RDP', 'SSH2')],
    rejects: () => [node(''), node('hunter2')],
    references: ['https://mremoteng.readthedocs.io/en/latest/'],
  },
  {
    id: 'windows-autologon-password',
    name: 'Password of the automatic Windows login',
    kind: 'password',
    severity: 'high',
    confidence: 0.85,
    keywords: ['DefaultPassword'],
    pattern:
      /\bDefaultPassword(?:"="|["']?\s{1,4}(?:\/t\s{1,4}REG_SZ\s{1,4})?(?:\/d|-Value|-PropertyValue)\s{1,4}["']?)(?<secret>[^"'\s]{4,128})/i,
    notBefore: 'A-Za-z0-9_',
    notAfter: '',
    check: plain,
    matches: () => [
      `"DefaultUserName"="kiosk"\n"DefaultPassword"="${password('autologon')}"\n`,
      `reg add "HKLM\\...\\Winlogon" /v DefaultPassword /t REG_SZ /d ${password('autologon/2')} /f`,
    ],
    rejects: () => [
      '"DefaultPassword"=""',
      'reg add HKLM\\x /v DefaultPassword /t REG_SZ /d %PASSWORD% /f',
      '"DefaultPassword"="password"',
    ],
    references: ['https://learn.microsoft.com/troubleshoot/windows-server/user-profiles-and-logon/turn-on-automatic-logon'],
  },
  {
    id: 'windows-secure-string-plain-text',
    name: 'Password in a PowerShell script',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['ConvertTo-SecureString'],
    pattern:
      /ConvertTo-SecureString\s{1,4}(?:-AsPlainText\s{1,4}(?:-Force\s{1,4})?)?(?:-String\s{1,4})?(?:"(?<secret>[^"\n$`]{4,128})"|'(?<secret_>[^'\n]{4,128})')\s{1,4}-(?:AsPlainText|Force|AsP)/i,
    startsWithKeyword: true,
    notAfter: '',
    check: plain,
    matches: () => [
      `$pw = ConvertTo-SecureString "${password('powershell')}" -AsPlainText -Force`,
      `ConvertTo-SecureString -String '${password('powershell/2')}' -AsPlainText -Force`,
    ],
    rejects: () => [
      'ConvertTo-SecureString $env:PASSWORD -AsPlainText -Force',
      'ConvertTo-SecureString "<password>" -AsPlainText -Force',
      'ConvertTo-SecureString "$pw" -AsPlainText -Force',
    ],
    references: ['https://learn.microsoft.com/powershell/module/microsoft.powershell.security/convertto-securestring'],
  },
  {
    id: 'windows-net-user-password',
    name: 'Password on the command line of net user or net use',
    kind: 'password',
    severity: 'high',
    confidence: 0.75,
    keywords: ['net user ', 'net use ', 'cmdkey '],
    pattern:
      /\b(?:net user ["']?(?<user>[\w.-]{1,64})["']? ["']?(?<secret>[^\s"'/%$<>*]{4,128})["']? \/add|net use [^\n]{3,120}? \/user:(?<user_>[\w.\\-]{1,128}) ["']?(?<secret_>[^\s"'/%$<>*]{4,128})|cmdkey [^\n]{3,160}? \/user:(?<user__>[\w.\\-]{1,128}) \/pass:["']?(?<secret__>[^\s"'%$<>*]{4,128}))/i,
    notAfter: '',
    check: (secret, { user = '' }) => ({ ...plain(secret), facts: { user } }),
    matches: () => [
      `net user backup ${password('net')} /add`,
      `net use Z: \\\\nas-1\\share /user:CORP\\svc ${password('net/2')}`,
      `cmdkey /generic:srv-1 /user:CORP\\svc /pass:${password('net/3')}`,
    ],
    rejects: () => [
      'net user backup %PASSWORD% /add',
      'net user backup /delete',
      'net use Z: \\\\nas-1\\share /user:CORP\\svc *',
    ],
    references: ['https://learn.microsoft.com/windows-server/administration/windows-commands/net-user'],
  },
  {
    // account:number:LM:NT::: as dump tools write it; without an LM hash its place holds that of the empty password.
    id: 'windows-nt-hash',
    name: 'Windows password hashes (NT)',
    kind: 'password',
    severity: 'high',
    confidence: 0.95,
    keywords: [EMPTY_LM],
    pattern: /(?<user>[\w.\\$@ -]{1,128}):(?<rid>\d{3,10}):[0-9a-f]{32}:(?<secret>[0-9a-f]{32}):::/i,
    notAfter: '',
    check: (secret, { user = '' }) =>
      secret.toLowerCase() === EMPTY_NT ? { verdict: 'reject' } : { verdict: 'neutral', facts: { user, algorithm: 'NT' } },
    matches: () => [`Administrator:500:${EMPTY_LM}:${nt('a')}:::\n`, `CORP\\svc-sql:1104:${EMPTY_LM}:${nt('b')}:::`],
    rejects: () => [`Guest:501:${EMPTY_LM}:${EMPTY_NT}:::`, `Administrator:500:${EMPTY_LM}:short:::`],
    references: ['https://learn.microsoft.com/windows-server/security/kerberos/passwords-technical-overview'],
  },
])
