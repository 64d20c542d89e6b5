import {
  type Arbitrary,
  assert,
  boolean,
  constantFrom,
  integer,
  nat,
  property,
  record,
  string,
  uniqueArray,
} from 'fast-check'
import { expect, it } from 'vitest'
import { fromHash, HEAD_CHOICES, initialState, PAGE_SIZES, SORT_KEYS, THEMES, toHash, type ViewState } from './state.ts'

const text = string({ unit: 'grapheme' })
const values = uniqueArray(text)
const states: Arbitrary<ViewState> = record({
  query: text,
  severity: values,
  verdict: values,
  class: values,
  provider: values,
  rule: values,
  kind: values,
  directory: values,
  when: constantFrom('', '2026', '2026-01', '2026-01-31'),
  minConfidence: integer({ min: 0, max: 100 }),
  onlyHalves: boolean(),
  head: constantFrom(...HEAD_CHOICES),
  fingerprint: text,
  sort: constantFrom(...SORT_KEYS),
  descending: boolean(),
  page: nat(1_000_000),
  pageSize: constantFrom(...PAGE_SIZES),
  group: boolean(),
  language: constantFrom('en' as const, 'ja' as const),
  theme: constantFrom(...THEMES),
})

it('comes back from the address as it went in', () => {
  assert(
    property(states, (state) => {
      const initial = initialState('en')
      expect(fromHash(`#${toHash(state, initial)}`, initial)).toEqual(state)
    }),
  )
})

it('is the initial state for any address that says nothing known', () => {
  const initial = initialState('ja')
  const hash = '#sort=evil&theme=<script>&page=-1&pageSize=7&minConfidence=900&language=fr&when=2026-1&head=x&unknown=1'
  expect(fromHash(hash, initial)).toEqual(initial)
  expect(toHash(initial, initial)).toBe('')
  assert(
    property(text, (hash_) => {
      expect(() => fromHash(hash_, initial)).not.toThrow()
    }),
  )
})
