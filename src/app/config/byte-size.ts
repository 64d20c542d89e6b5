const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
}

/** A size as people write it. For JSON Schema and as a first check. */
export const BYTE_SIZE_PATTERN = /^\d{1,16}(?:\.\d{1,6})? ?(?:[kKmMgGtT][iI]?)?[bB]?$/

/**
 * Bytes of a size such as `256MB` (decimal), `1.5 GiB` (binary) or `4096`, any case; `K`, `M`, `G` and `T` alone are decimal.
 * Undefined when it is no size of 1 byte or more, or over what a number holds exactly.
 */
export function parseByteSize(text: string): number | undefined {
  if (!BYTE_SIZE_PATTERN.test(text)) return undefined
  const number = Number.parseFloat(text)
  const letters = text.replace(/^[\d.]+ ?/, '').toLowerCase()
  const unit = UNITS[letters] ?? UNITS[`${letters}b`]
  const bytes = Math.floor(number * (unit ?? Number.NaN))
  return Number.isSafeInteger(bytes) && bytes >= 1 ? bytes : undefined
}
