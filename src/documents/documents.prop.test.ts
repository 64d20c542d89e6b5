import { describe, expect, it } from 'vitest'
import type { DocumentKind } from './kinds.ts'
import { fuzzDocument, SAMPLES } from '#testing/document-fuzz.ts'

const INPUTS = 300

describe('reading documents of any bytes', () => {
  it.each(Object.keys(SAMPLES) as DocumentKind[])('ends without an exception: %s', async (kind) => {
    let found = 0
    for (let seed = 1; seed <= INPUTS; seed++) found += await fuzzDocument(kind, seed)
    // Else the damage would be such that nothing is tried.
    expect(found).toBeGreaterThan(INPUTS / 10)
  })
})
