import { readFileSync } from 'node:fs'
import { unpackTables, type BuiltTables } from '#detect/index.ts'

/** Set by `tools/build.ts`: the name of the file with the keyword tables of all built-in rules. */
declare const KAGIBAN_TABLES_FILE: string | undefined

/** The tables made ahead for all built-in rules. The source itself runs without. */
export function builtInTables(): BuiltTables | undefined {
  if (typeof KAGIBAN_TABLES_FILE === 'undefined') return undefined
  return unpackTables(readFileSync(`${import.meta.dirname}/../${KAGIBAN_TABLES_FILE}`))
}
