import { createCipheriv } from 'node:crypto'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkLogin } from './login.ts'
import { checkAnsibleVault, checkGppPassword, checkType7, checkUnattend, GPP_KEY, type7 } from './obfuscated.ts'

const password = (seed: string, length = 14): string => fake(`credential-file/system/${seed}`, 'base62', length)

/** A password as Group Policy Preferences store it. */
export function gppPassword(text: string): string {
  const cipher = createCipheriv('aes-256-cbc', GPP_KEY, Buffer.alloc(16))
  return Buffer.concat([cipher.update(Buffer.from(text, 'utf16le')), cipher.final()])
    .toString('base64')
    .replace(/=+$/, '')
}

/** A password in Cisco's type 7. */
export function ciscoType7(text: string, seed: number): string {
  return `${String(seed).padStart(2, '0')}${type7(Buffer.from(text), seed).toString('hex').toUpperCase()}`
}

const unattend = (text: string, suffix: string): string => Buffer.from(`${text}${suffix}`, 'utf16le').toString('base64')

/** A vault whose ciphertext is noise. */
export function ansibleVault(seed: string, header = '$ANSIBLE_VAULT;1.1;AES256'): string {
  const inner = [fake(`${seed}/salt`, 'hex', 64), fake(`${seed}/mac`, 'hex', 64), fake(seed, 'hex', 160)].join('\n')
  return [
    header,
    ...(Buffer.from(inner)
      .toString('hex')
      .match(/.{1,80}/g) ?? []),
    '',
  ].join('\n')
}

export const systemRules = defineRules([
  {
    // The secret is the first line, which holds the salt; the lines after it are the part `body`.
    id: 'credential-file-ansible-vault',
    name: 'Ansible Vault block',
    kind: 'encryption-key',
    severity: 'low',
    confidence: 0.9,
    keywords: ['$ANSIBLE_VAULT;1.'],
    pattern:
      /\$ANSIBLE_VAULT;1\.[12];AES256(?:;(?<vaultId>[\w.@-]{1,64}))?(?:\\r)?(?:\\n|\r?\n)[\s\\"']{0,60}(?<secret>[0-9a-f]{60,80})(?<body>[0-9a-frn\s\\"']{0,14500})/,
    notBefore: '',
    notAfter: '',
    reach: 15_000,
    check: checkAnsibleVault,
    matches: () => [
      ansibleVault('vault'),
      `db_password: !vault |\n${ansibleVault('vault/2', '$ANSIBLE_VAULT;1.2;AES256;prod').replaceAll(/^/gm, '          ')}`,
    ],
    rejects: () => ['$ANSIBLE_VAULT;1.1;AES256\n', ansibleVault('vault/3').slice(0, 300)],
    references: ['https://docs.ansible.com/ansible/latest/vault_guide/vault_using_encrypted_content.html'],
  },
  {
    id: 'credential-file-ansible-password',
    name: 'Password in Ansible’s variables',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: [
      'ansible_pass',
      'ansible_become',
      'ansible_ssh_pass',
      'ansible_sudo_pass',
      'ansible_su_pass',
      'vault_pass',
      'ansible_winrm_pass',
    ],
    pattern:
      /\b(?<name>ansible_(?:(?:ssh|become|sudo|su|winrm|httpapi|enable)_)?pass(?:word)?|vault_pass(?:word)?)["']?\s{0,3}[=:]\s{0,3}["']?(?<secret>[^\s"'#{}!<>$]{4,128})/,
    notAfter: '',
    check: (secret, { name = '' }) => {
      const { verdict } = checkLogin(secret, {})
      return verdict === 'neutral' && !/^(?:vault_|lookup|true|false|null|None|str)|^[A-Za-z_][\w.]*\(/.test(secret)
        ? { verdict, facts: { name } }
        : { verdict: 'reject' }
    },
    matches: () => [
      `web-1 ansible_user=deploy ansible_ssh_pass=${password('ansible-login')}`,
      `ansible_become_password: "${password('ansible-login/2')}"`,
      `vault_password: ${password('ansible-login/3')}`,
    ],
    rejects: () => [
      'ansible_password: "{{ vault_ansible_password }}"',
      'ansible_become_password: !vault |',
      'ansible_ssh_pass=changeme',
      'vault_pass = display.prompt("Vault password: ")',
    ],
    references: ['https://docs.ansible.com/ansible/latest/inventory_guide/intro_inventory.html'],
  },
  {
    id: 'credential-file-gpp-cpassword',
    name: 'Password of Group Policy Preferences',
    kind: 'password',
    severity: 'critical',
    confidence: 0.9,
    keywords: ['cpassword'],
    pattern: /\bcpassword\s{0,2}=\s{0,2}["'](?<secret>[A-Za-z0-9+/]{22,344}={0,2})["']/i,
    notAfter: '',
    reach: 512,
    check: (secret) => checkGppPassword(secret),
    matches: () => [
      `<Properties action="U" cpassword="${gppPassword(password('gpp'))}" userName="Administrator"/>`,
      `cpassword='${gppPassword(password('gpp/2', 20))}'`,
    ],
    rejects: () => ['<Properties action="U" cpassword="" userName="x"/>', `cpassword="${fake('gpp/3', 'base62', 43)}"`],
    references: ['https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/2c15cbf0-f086-4c74-8b70-1f2fa45dd4be'],
  },
  {
    id: 'credential-file-cisco-type7',
    name: 'Cisco type 7 password',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['password 7 ', 'key 7 ', 'secret 7 ', 'key-string 7 ', 'md5 7 '],
    pattern: /\b(?:password|key|secret|key-string|md5) 7 (?<secret>[0-5]\d(?:[0-9A-F]{2}){2,80})/i,
    check: (secret) => checkType7(secret),
    matches: () => [
      `enable password 7 ${ciscoType7(password('cisco'), 8)}`,
      ` tacacs-server key 7 ${ciscoType7(password('cisco/2'), 3)}`,
    ],
    rejects: () => ['line vty 0 4\n password 7 <removed>', `enable password 7 09${'FF'.repeat(8)}`],
    references: ['https://www.cisco.com/c/en/us/support/docs/ip/access-lists/13608-21.html'],
  },
  {
    id: 'credential-file-unattend',
    name: 'Password in a Windows answer file',
    kind: 'password',
    severity: 'high',
    confidence: 0.8,
    keywords: ['<PlainText>', 'AdministratorPassword>', '<Value>'],
    pattern:
      /<(?:Offline)?(?:Administrator)?Password>\s{0,80}<Value>(?<secret>[^<]{1,400})<\/Value>\s{0,80}(?:<PlainText>(?<plain>true|false)<\/PlainText>)?/i,
    notBefore: '',
    notAfter: '',
    reach: 800,
    check: checkUnattend,
    matches: () => [
      `<AdministratorPassword>\n  <Value>${unattend(password('unattend'), 'AdministratorPassword')}</Value>\n  <PlainText>false</PlainText>\n</AdministratorPassword>`,
      `<Password><Value>${password('unattend/2')}</Value><PlainText>true</PlainText></Password>`,
    ],
    rejects: () => [
      '<AdministratorPassword>*SENSITIVE*DATA*DELETED*</AdministratorPassword>',
      '<Password><Value>*SENSITIVE*DATA*DELETED*</Value></Password>',
      `<Password><Value>${unattend('pw', 'Password')}</Value><PlainText>false</PlainText></Password>`,
      '<Password><Value></Value><PlainText>true</PlainText></Password>',
    ],
    references: [
      'https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-shell-setup-useraccounts-administratorpassword-value',
    ],
  },
  {
    id: 'credential-file-wifi-key',
    name: 'Wi-Fi key',
    kind: 'password',
    severity: 'medium',
    confidence: 0.8,
    keywords: ['psk='],
    pattern:
      /\bssid=\\?"?(?<ssid>[^"\n\\]{1,32})\\?"?[^{}]{0,300}?\bpsk=(?:\\?"(?<secret>[^"\n\\]{8,63})\\?"|(?<secret_>[0-9a-f]{64}|[^\s"]{8,63}))/,
    notAfter: '',
    reach: 512,
    check: (secret, { ssid }) => {
      const verdict = checkLogin(secret, {})
      return verdict.verdict === 'neutral' && ssid !== undefined ? { verdict: 'neutral', facts: { ssid } } : verdict
    },
    matches: () => [
      `network={\n  ssid="office"\n  psk="${password('wifi', 20)}"\n}`,
      `[wifi]\nssid=office\n\n[wifi-security]\nkey-mgmt=wpa-psk\npsk=${password('wifi/2', 20)}\n`,
    ],
    rejects: () => ['network={\n  ssid="office"\n  key_mgmt=NONE\n}', 'network={\n  ssid="office"\n  psk="password"\n}'],
    references: ['https://man.archlinux.org/man/wpa_supplicant.conf.5'],
  },
])
