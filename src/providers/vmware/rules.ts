import { isPlaceholderPassword } from '#core/placeholder-password.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const password = (seed: string): string => fake(`vmware/${seed}`, 'base62', 14)

export const rules = defineRules([
  {
    id: 'vmware-powercli-password',
    name: 'Password in a PowerCLI connection',
    kind: 'password',
    severity: 'critical',
    confidence: 0.85,
    keywords: ['connect-viserver'],
    startsWithKeyword: true,
    pattern:
      /connect-viserver\b[^\n|;]{0,200}?\s-user(?:name)?\s{1,4}["']?(?<user>[^\s"'$|;]{1,128})["']?[^\n|;]{0,120}?\s-pass(?:word)?\s{1,4}(?:["'](?<secret>[^"'\n$]{3,128})["']|(?<secret_>[^\s"'$|;()]{3,128}))/i,
    notAfter: '',
    reach: 512,
    check: (value) => ({ verdict: isPlaceholderPassword(value) ? 'reject' : 'neutral' }),
    matches: () => [
      `Connect-VIServer -Server 192.168.1.51 -User administrator@vsphere.local -Password ${password('a')}`,
      `$null = connect-viserver vc.acme-corp.io -user "root" -password '${password('b')}'`,
    ],
    rejects: () => [
      'Connect-VIServer "$endpoint" -User "$username" -Password "$password"',
      'Connect-VIServer -Server vc -User root -Password $pass',
      `Connect-Server vc -User root -Password ${password('a')}`,
    ],
    references: ['https://developer.broadcom.com/powercli'],
  },
])
