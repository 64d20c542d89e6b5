import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: [
      'ibm cloud',
      'ibm api',
      'ibm iam',
      'ibm key',
      'ibm platform',
      'ibm user',
      'ibm watson',
      'bluemix',
      'watsonx',
      'watson api',
      'ic api key',
      'ibm secret',
      'ibm token',
    ],
    id: 'ibm-cloud-api-key',
    name: 'IBM Cloud API key',
    kind: 'api-key',
    severity: 'critical',
    notBefore: 'A-Za-z0-9',
    form: [['base64url', 44]],
    references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
  }),
  namedSecret({
    vendor: ['ibm cos', 'cos hmac', 'cos secret', 'ibm cloud object storage'],
    words: ['secret', 'hmac', 'token', 'key'],
    id: 'ibm-cos-hmac-secret',
    name: 'IBM Cloud Object Storage HMAC secret',
    kind: 'access-key',
    severity: 'critical',
    notBefore: 'A-Za-z0-9',
    form: [['hex', 48]],
    references: ['https://cloud.ibm.com/docs/account?topic=account-userapikey'],
  }),
])
