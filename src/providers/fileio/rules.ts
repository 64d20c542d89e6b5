import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['fileio', 'file.io'],
    id: 'fileio-api-key',
    name: 'file.io API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['BASE36', 7], '.', ['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7], '-', ['BASE36', 7]],
    references: ['https://www.file.io/developers'],
  }),
  namedSecret({
    vendor: ['fileio', 'file.io'],
    id: 'fileio-long-api-key',
    name: 'file.io API key without hyphens',
    kind: 'api-key',
    severity: 'medium',
    form: [['BASE36', 16, 28], '.', ['BASE36', 11, 20]],
    references: ['https://www.file.io/developers'],
  }),
])
