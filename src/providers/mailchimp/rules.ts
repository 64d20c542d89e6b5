import { BETWEEN } from '#core/between.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { checkDataCentre, checkTransactional } from './data-centre.ts'

const marketing = (): string => `${fake('mailchimp/marketing', 'hex', 32)}-us21`
const transactional = (): string => `md-${fake('mailchimp/transactional', 'base64url', 21)}k`
const mandrill = (): string => `${fake('mailchimp/mandrill/3', 'base62', 19)}aZ7`

export const rules = defineRules([
  {
    id: 'mailchimp-api-key',
    name: 'Mailchimp Marketing API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.95,
    keywords: ['-us1', '-us2', '-us3', '-us4', '-us5', '-us6', '-us7', '-us8', '-us9'],
    pattern: /(?<secret>[0-9A-Za-z]{32}-us[1-9]\d?)/,
    reach: 64,
    minEntropyBits: 3,
    check: checkDataCentre,
    matches: () => [
      `MAILCHIMP_API_KEY=${marketing()}`,
      `mailchimp.setConfig({ apiKey: '${marketing()}', server: 'us21' })`,
      `curl -u anystring:${marketing().slice(0, 32)}-us3 https://us3.api.mailchimp.com/3.0/ping`,
    ],
    rejects: () => [marketing().slice(1), `${marketing()}9`, `${marketing().slice(0, 32)}-us0`, `0${marketing()}`],
    references: ['https://mailchimp.com/developer/marketing/guides/quick-start/'],
  },
  {
    id: 'mailchimp-transactional-api-key',
    name: 'Mailchimp Transactional (Mandrill) API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.75,
    keywords: ['mandrill', 'mailchimp'],
    pattern: new RegExp(
      String.raw`(?:mandrill|mailchimp)(?:[\w.-]{0,32}\(["'\x60]|[\s\S]{0,64}?(?:key|password|token)${BETWEEN})(?<secret>(?:md-)?[\w-]{22})`,
      'i',
    ),
    notBefore: '',
    notAfter: '\\w.(-',
    minEntropyBits: 3.4,
    check: checkTransactional,
    matches: () => [
      `MANDRILL_API_KEY=${transactional()}`,
      `mandrill:\n  key: ${mandrill()}`,
      `smtp.mandrillapp.com, password: '${mandrill()}'`,
      `mailchimp = MailchimpTransactional.Client("${transactional()}")`,
    ],
    rejects: () => ['MANDRILL_API_KEY=some_lower_case_name_xy', `KEY=${mandrill()}`, `MANDRILL_API_KEY=${mandrill()}x`],
    references: ['https://mailchimp.com/developer/transactional/guides/quick-start/'],
  },
])
