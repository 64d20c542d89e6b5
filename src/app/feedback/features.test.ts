import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { featuresOf } from './features.ts'
import { holdsSecret } from './note.ts'
import { fake } from '#core/samples.ts'

const line = (text: string): Partial<Finding> => ({ excerpt: { firstLine: 12, lines: [text] } })
const at = (changes: Partial<Finding['location']>): Partial<Finding> => ({
  location: { ...sampleFinding().location, ...changes },
})

describe('what is kept of a finding', () => {
  it.each([
    ['DB_PASSWORD="SG…bQx9"', 'password', true],
    ['  "api_key": "SG…bQx9",', 'key', true],
    ['token = SG…bQx9', 'token', false],
    ['passwordHash: SG…bQx9', 'hash', false],
    ['x-widget: SG…bQx9', 'other', false],
    ['SG…bQx9', 'none', false],
  ])('is the kind of the name before it: %s', (text, name, is_quoted) => {
    expect(featuresOf(sampleFinding(line(text)))).toMatchObject({ name, is_quoted })
  })

  it('has no kind of name where the line is not known', () => {
    const features = featuresOf(sampleFinding({ excerpt: { firstLine: 12, lines: [] } }))
    expect(features).not.toHaveProperty('name')
    expect(features).not.toHaveProperty('is_quoted')
  })

  it.each([
    [11, 'under-12'],
    [12, '12-15'],
    [63, '40-63'],
    [127, '64-127'],
    [128, 'from-128'],
    [9999, 'from-128'],
  ])('is a class of its length: %i bytes', (length, expected) => {
    expect(featuresOf(sampleFinding(at({ start: 10, end: 10 + length })))).toMatchObject({ length: expected })
  })

  it('has no length for what stands in encoded text, whose place is not its own', () => {
    expect(featuresOf(sampleFinding({ encoding: ['base64'] }))).not.toHaveProperty('length')
  })

  it.each([
    ['src/mail.ts', 'other', 'code'],
    ['tests/a.py', 'test', 'code'],
    ['node_modules/x/test/a.js', 'dependency', 'code'],
    ['docs/start.md', 'documentation', 'markup'],
    ['.env.local', 'other', 'configuration'],
    ['Dockerfile', 'other', 'script'],
    ['latest.unknown', 'other', 'other'],
  ])('is the sort of its path: %s', (file, place, kind) => {
    expect(featuresOf(sampleFinding(at({ file })))).toMatchObject({ place, file: kind })
  })

  it('has no text of the finding, its name or its path', () => {
    const finding = sampleFinding({ ...line('wombat_key = "SG…bQx9"'), ...at({ file: 'wombat/wombat.ts' }) })
    expect(JSON.stringify(featuresOf(finding))).not.toMatch(/wombat|SG…|bQx9/)
  })
})

describe('a note', () => {
  it('that holds a secret is known', () => {
    expect(holdsSecret(`the key is "SG.${fake('note/id', 'base64url', 22)}.${fake('note/key', 'base64url', 43)}"`)).toBe(
      true,
    )
    expect(holdsSecret(`password = "${fake('note/password', 'base62', 16)}"`)).toBe(true)
  })
  it('in plain words is none', () => {
    expect(holdsSecret('made by the tests; the password of the local database, see DB-123')).toBe(false)
  })
})
