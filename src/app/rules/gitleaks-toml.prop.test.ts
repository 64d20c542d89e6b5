import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { checkCustomRules } from './check-custom-rules.ts'
import { importGitleaksToml } from './gitleaks-toml.ts'

const whole = `title = "t"
[extend]
useDefault = true
disabledRules = ["x"]
[[rules]]
id = "acme-key"
description = "Key"
regex = '''(?i)acme_([0-9a-f]{24})(?:\\b|$)'''
secretGroup = 1
entropy = 3.5
keywords = ["acme"]
path = '''\\.env$'''
tags = ["a"]
filter = 'entropy(finding.secret) <= 3 || x(")", \`(\`)'
[[rules.required]]
id = "account"
withinLines = 3
[[rules.allowlists]]
condition = "AND"
regexTarget = "line"
regexes = ['''a+''']
stopwords = ["fixture"]
[[rules]]
id = "account"
regex = "account=(\\\\d+)"
components = [{ id = "acme-key", within = "-5L,+2C" }]
[[allowlists]]
targetRules = ["account"]
commits = ["0123456789"]
`

/** The file with some pieces cut out, moved, doubled or replaced by noise. */
const mutated = fc
  .array(
    fc.tuple(
      fc.nat(whole.length),
      fc.nat(40),
      fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom('[[', ']', '"', "'''", '=', '\n', '(', '\\', '{}', '1', 'true', '[]'),
      ),
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((edits) => edits.reduce((text, [at, length, insert]) => text.slice(0, at) + insert + text.slice(at + length), whole))

function importsOrExplains(text: string): 'imported' | 'refused' {
  try {
    const { rules, warnings } = importGitleaksToml(text, 'f.toml')
    checkCustomRules(rules, 'f.toml')
    for (const warning of warnings) expect(warning).toMatch(/^f\.toml: /)
    return 'imported'
  } catch (error) {
    expect(error).toBeInstanceOf(AppError)
    return 'refused'
  }
}

describe('any text as a Gitleaks file', () => {
  it('is imported whole when it is whole', () => {
    const { rules } = importGitleaksToml(whole, 'f.toml')
    expect(rules.map(({ id }) => id)).toEqual(['acme-key', 'account'])
  })
  it('gives rules that pass our own checks, or a proper error', () => {
    const outcomes = new Set<string>()
    fc.assert(
      fc.property(mutated, (text) => void outcomes.add(importsOrExplains(text))),
      { numRuns: 2000 },
    )
    expect([...outcomes].sort()).toEqual(['imported', 'refused'])
  })
  it('ends for noise and for deep nesting', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => void importsOrExplains(text)),
      { numRuns: 1000 },
    )
    importsOrExplains(`a = ${'['.repeat(100_000)}`)
    importsOrExplains(`a${'.a'.repeat(50_000)} = 1`)
    importsOrExplains(`[[rules]]\nid = "a"\nregex = '''${'('.repeat(200_000)}'''`)
  })
})
