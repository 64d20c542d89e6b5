import { expect, it } from 'vitest'
import { FUZZ_FORMS, fuzzArchive } from '#testing/archive-fuzz.ts'

/** The three that libarchive reads cost a message a step; by hand, `src/testing/archive-fuzz.ts` runs as many as one likes. */
const SLOW = new Set(['rar4', 'rar5', '7z'])

it.each(FUZZ_FORMS)('whatever happens to a %s, reading it ends, within the limits, without an exception', async (form) => {
  const results = []
  for (let seed = 1; seed <= (SLOW.has(form) ? 150 : 1500); seed++) results.push(await fuzzArchive(form, seed))
  expect(results.some(({ contents }) => contents > 0)).toBe(true)
  expect(results.some(({ skips }) => skips > 0)).toBe(true)
})
