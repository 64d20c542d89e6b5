import type { LineRange } from '#core/source.ts'

/** One entry of git's raw difference: a path whose content or mode changed. */
export interface RawChange {
  /** `A` added, `M` modified, `T` type changed, `R` renamed, `C` copied, `D` deleted, `U` unmerged; one letter per parent. */
  readonly status: string
  /** As git's own octal text, such as `100644`. `000000` when absent. */
  readonly mode: string
  /** The new object; all zeros when absent. */
  readonly oid: string
  /** The object in each parent; all zeros where absent. */
  readonly parents: readonly string[]
  /** With `/`, relative to the repository's top. Bytes that are no UTF-8 become U+FFFD. */
  readonly path: string
}

/** What the text part of a difference says of a change's lines. `unknown`: git treats the content as binary. */
export type AddedLines = readonly LineRange[] | 'unknown'

/** Names the same difference in the raw part and in the text part. */
export function changeKey(parents: readonly string[], oid: string): string {
  return `${parents.join(',')}..${oid}`
}

export function isGitlink({ mode }: RawChange): boolean {
  return mode === '160000'
}

/** The fields of a raw entry without its paths (`:100644 100644 <oid> <oid> M`, a colon per parent). Undefined when malformed. */
export function parseRawFields(text: string): Omit<RawChange, 'path'> | undefined {
  const parentCount = /^:+/.exec(text)?.[0].length ?? 0
  const fields = text.slice(parentCount).split(' ')
  if (parentCount === 0 || fields.length !== 2 * parentCount + 3) return undefined
  return {
    status: fields.at(-1) ?? '',
    mode: fields[parentCount] ?? '',
    oid: fields[2 * parentCount + 1] ?? '',
    parents: fields.slice(parentCount + 1, 2 * parentCount + 1),
  }
}

/** How many paths follow the fields: renames and copies of an ordinary difference name the old path first. */
export function pathCount({ status, parents }: Omit<RawChange, 'path'>): number {
  return parents.length === 1 && /^[RC]/.test(status) ? 2 : 1
}
