import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { parseYamlText } from './yaml-text.ts'
import { configJsonSchema, knownKeys } from './known-keys.ts'
import { configSchema } from './schema.ts'
import { configError, problemsOf } from './config-error.ts'
import { initialConfig } from './initial-config.ts'

const FILE = join(import.meta.dirname, '../../../docs/schema/config.schema.json')

it('is published as it is; `vitest -u` writes it anew', async () => {
  await expect(`${JSON.stringify(configJsonSchema(), null, 2)}\n`).toMatchFileSnapshot(FILE)
})

it('is a JSON Schema that takes what the loader takes', () => {
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync(FILE, 'utf8')) as object)
  const samples: readonly (readonly [unknown, boolean])[] = [
    [{}, true],
    [{ scan: null, rules: { only: null } }, true],
    [{ scan: { maxFileSize: '1GiB', jobs: 2, minConfidence: 0.5, exclude: ['a'] }, language: 'ja' }, true],
    [{ scan: { maxFileSize: 'big' } }, false],
    [{ scan: { jobs: 0 } }, false],
    [{ scan: { exlude: [] } }, false],
    [{ rules: { custom: [{ id: 'a-b', pattern: 'x', keywords: ['abc'] }] } }, true],
    [{ rules: { custom: [{ id: 'a-b' }] } }, false],
    [[], false],
  ]
  for (const [value, isValid] of samples) {
    expect([value, validate(value)]).toEqual([value, isValid])
    expect([value, configSchema.safeParse(value).success]).toEqual([value, isValid])
  }
})

const fragment = fc.constantFrom(
  'scan:',
  'rules:',
  'custom:',
  'exclude:',
  'jobs:',
  '\n',
  '\n  ',
  '\n    ',
  ' ',
  '- ',
  '[',
  ']',
  '{',
  '}',
  '&a',
  '*a',
  '!t ',
  '"',
  "'",
  '1',
  'x',
  ': ',
  ',',
  '#',
  '|',
  '>',
  '?',
  '---',
  '<<:',
  'id: x',
  '%YAML 1.1',
  '\t',
  '__proto__: ',
)
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragment, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.tuple(fc.nat(600), fc.string({ maxLength: 5 })).map(([at, text]) => mutated(at, text)),
)

function mutated(at: number, text: string): string {
  const start = initialConfig('en').replaceAll(/^( *)# (?=\w+:|- )/gm, '$1')
  return start.slice(0, at) + text + start.slice(at + text.length)
}

it('any text gives a configuration or E_CONFIG_INVALID with lines, and nothing else', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const yaml = parseYamlText(text)
      if (yaml.kind === 'problem') {
        expect(configError('f', [yaml])).toBeInstanceOf(AppError)
        expect(yaml.line).toBeGreaterThanOrEqual(1)
        return
      }
      const checked = configSchema.safeParse(yaml.value ?? {})
      if (checked.success) return
      const problems = problemsOf(checked.error.issues, yaml, knownKeys)
      expect(problems.length).toBeGreaterThan(0)
      for (const { line, problem } of problems) {
        expect(line).toBeGreaterThanOrEqual(1)
        expect(line).toBeLessThanOrEqual(text.split('\n').length)
        expect(problem).toMatch(/[.?!]$/)
      }
    }),
    { numRuns: 2000 },
  )
})
