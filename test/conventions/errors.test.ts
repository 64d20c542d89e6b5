import { describe, expect, it } from 'vitest'
import { ERRORS, type ErrorCode } from '#base/errors.ts'
import { readText } from './repository-files.ts'

const document = readText('docs/errors.md')

/** The text under each heading `## E_…`. */
const sections = new Map(
  document
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')).trim(), section.slice(section.indexOf('\n'))] as const),
)

describe('docs/errors.md', () => {
  it.each(Object.keys(ERRORS) as ErrorCode[])('explains %s', (code) => {
    const text = sections.get(code)
    for (const label of ['Meaning', 'Cause', 'What to do']) expect(text).toMatch(new RegExp(`^- ${label}: \\S`, 'm'))
    expect(text).toContain(`- Retry: ${ERRORS[code].retryable ? 'may help' : 'does not help'}`)
  })

  it('explains nothing that does not exist', () => {
    const headings = [...sections.keys()].filter((heading) => heading.startsWith('E_'))
    expect(headings.toSorted()).toEqual(Object.keys(ERRORS).toSorted())
    const named = new Set([...document.matchAll(/\bE_[A-Z_]+\b/g)].map(([name]) => name))
    expect([...named].filter((name) => !(name in ERRORS))).toEqual([])
  })
})
