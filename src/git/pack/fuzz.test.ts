import { expect, it } from 'vitest'
import { fuzzOnce } from '#testing/git-pack/fuzz.ts'

/** Seeds of inputs that were once read wrongly. */
const CORPUS: readonly number[] = []

/** More by hand: `KAGIBAN_FUZZ_INPUTS=100000 npx vitest run src/git/pack/fuzz.test.ts`, or `node src/testing/git-pack/fuzz.ts 1000000`. */
const COUNT = Number(process.env['KAGIBAN_FUZZ_INPUTS'] ?? 3000)

it('reads damaged packs, indexes and deltas: every object is right or reported, and nothing is thrown', () => {
  const sums = { objects: 0, failures: 0, refused: 0 }
  for (const seed of [...CORPUS, ...Array.from({ length: COUNT }, (_, i) => i + 1)]) {
    try {
      const { objects, failures, refused } = fuzzOnce(seed)
      sums.objects += objects
      sums.failures += failures
      sums.refused += Number(refused)
    } catch (cause) {
      throw new Error(`seed ${seed}`, { cause })
    }
  }
  // The damage neither spares all nor destroys all.
  expect(Math.min(sums.objects, sums.failures, sums.refused)).toBeGreaterThan(COUNT / 100)
})
