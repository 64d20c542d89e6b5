import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { coverageToJson, findingToJson } from '#core/finding-json.ts'
import { reporter as jsonl } from '#reporters/jsonl/index.ts'
import { sampleFinding, sampleReport, verifiedReport } from '#testing/sample-report.ts'
import { readText, repositoryPaths } from './repository-files.ts'

type Schema = Readonly<Record<string, unknown>>

const paths = repositoryPaths().filter((path) => /^docs\/schema\/.*\.json$/.test(path))
const schemas = paths.map((path) => JSON.parse(readText(path)) as Schema)
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
formats.default(ajv)
for (const schema of schemas) ajv.addSchema(schema)

function errors(id: string, value: unknown): unknown[] {
  const validate = ajv.getSchema(id)
  if (validate === undefined) return [`no schema ${id}`]
  return validate(JSON.parse(JSON.stringify(value))) === true ? [] : [...(validate.errors ?? ['refused'])]
}

describe('docs/schema', () => {
  it.each(paths)('%s is a valid JSON Schema, complete and without unknown words', (path) => {
    const schema = schemas[paths.indexOf(path)]!
    expect(ajv.validateSchema(schema), ajv.errorsText()).toBe(true)
    expect(ajv.getSchema(String(schema['$id']))).toBeTypeOf('function')
    expect(schema['title']).toBeTypeOf('string')
  })

  it('describes findings', () => {
    for (const finding of [...sampleReport().findings, ...verifiedReport().findings])
      expect(errors('finding.schema.json', findingToJson(finding))).toEqual([])
    const shown = sampleFinding({ secret: 'in full', parts: { secret: 'in full' } })
    expect(errors('finding.schema.json', findingToJson(shown))).toEqual([])
  })

  it('describes coverage', () => {
    for (const { coverage } of [sampleReport(), verifiedReport()])
      expect(errors('coverage.schema.json', coverageToJson(coverage))).toEqual([])
  })

  it('describes every line of JSON Lines', () => {
    const options = { language: 'en', color: false, columns: 80, verbose: false } as const
    const lines = [...jsonl.write(sampleReport(), options)].join('').trimEnd().split('\n')
    const values = lines.map((line) => JSON.parse(line) as Schema)
    const last = values.pop() ?? {}
    for (const finding of values) expect(errors('finding.schema.json', finding)).toEqual([])
    expect(Object.keys(last)).toEqual(['coverage'])
    expect(errors('coverage.schema.json', last['coverage'])).toEqual([])
  })

  it('refuses what it does not name', () => {
    const finding = findingToJson(sampleFinding())
    expect(errors('finding.schema.json', { ...finding, excerpt: [] })).not.toEqual([])
    expect(errors('finding.schema.json', { ...finding, confidence: 2 })).not.toEqual([])
  })
})
