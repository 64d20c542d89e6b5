import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const body = (seed: string): string => fake(`doppler/${seed}`, 'base62', 43)
const shared = { kind: 'access-token', confidence: 0.96, notAfter: '\\w-' } as const
const references = ['https://docs.doppler.com/reference/auth-token-formats']

export const rules = defineRules([
  {
    ...shared,
    id: 'doppler-personal-token',
    name: 'Doppler personal token',
    severity: 'critical',
    keywords: ['dp.pt.'],
    pattern: /(?<secret>dp\.pt\.[A-Za-z0-9]{40,44})/,
    matches: () => [`DOPPLER_TOKEN=dp.pt.${body('pt')}`, `token: "dp.pt.${body('pt')}"`],
    rejects: () => ['dp.pt.short', `dp.pt.${body('pt')}xyz`],
    references,
  },
  {
    ...shared,
    id: 'doppler-service-token',
    name: 'Doppler service token',
    severity: 'high',
    keywords: ['dp.st.'],
    // The config's name stands between in tokens since 2021.
    pattern: /(?<secret>dp\.st\.(?:(?<config>[a-z0-9][a-z0-9_-]{1,35})\.)?[A-Za-z0-9]{40,44})/,
    matches: () => [`DOPPLER_TOKEN=dp.st.prd.${body('st')}`, `doppler run --token='dp.st.${body('st')}'`],
    rejects: () => ['dp.st.prd.short', `dp.st.${body('st')}xyz`],
    references,
  },
  {
    ...shared,
    id: 'doppler-cli-token',
    name: 'Doppler CLI token',
    severity: 'high',
    keywords: ['dp.ct.'],
    pattern: /(?<secret>dp\.ct\.[A-Za-z0-9]{40,44})/,
    matches: () => [`token: dp.ct.${body('ct')}`, `DOPPLER_TOKEN="dp.ct.${body('ct')}"`],
    rejects: () => ['dp.ct.short', `dp.ct.${body('ct')}xyz`],
    references,
  },
  {
    ...shared,
    id: 'doppler-service-account-token',
    name: 'Doppler service account token',
    severity: 'critical',
    keywords: ['dp.sa.', 'dp.said.'],
    pattern: /(?<secret>dp\.sa(?:id)?\.[A-Za-z0-9]{40,44})/,
    matches: () => [`DOPPLER_TOKEN=dp.sa.${body('sa')}`, `Authorization: Bearer dp.said.${body('said')}`],
    rejects: () => ['dp.sa.short', `dp.sa.${body('sa')}xyz`],
    references,
  },
  {
    ...shared,
    id: 'doppler-scim-token',
    name: 'Doppler SCIM token',
    severity: 'high',
    keywords: ['dp.scim.'],
    pattern: /(?<secret>dp\.scim\.[A-Za-z0-9]{40,44})/,
    matches: () => [`SCIM_TOKEN=dp.scim.${body('scim')}`, `"token": "dp.scim.${body('scim')}"`],
    rejects: () => ['dp.scim.short', `dp.scim.${body('scim')}xyz`],
    references,
  },
  {
    ...shared,
    id: 'doppler-audit-token',
    name: 'Doppler audit token',
    severity: 'medium',
    keywords: ['dp.audit.'],
    pattern: /(?<secret>dp\.audit\.[A-Za-z0-9]{40,44})/,
    matches: () => [`AUDIT_TOKEN=dp.audit.${body('audit')}`, `"token": "dp.audit.${body('audit')}"`],
    rejects: () => ['dp.audit.short', `dp.audit.${body('audit')}xyz`],
    references,
  },
])
