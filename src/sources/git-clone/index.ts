import type { Finding } from '#core/finding.ts'
import { defineSource, readByVisiting, type Skipped, type SourceContext, type Unit } from '#core/source.ts'
import {
  attributeHistory,
  beginEarlyHistory,
  closeHistory,
  type Clone,
  cloneMirror,
  historyPlace,
  type HistoryWork,
  planHistory,
  visitHistory,
} from '#git/index.ts'

export interface GitCloneOptions {
  /** `https`, `ssh`, `git` or `file` URL, `user@host:path`, or a local path. */
  readonly url: string
  /** Where the temporary clone is put; the system's temporary directory by default. */
  readonly directory?: string
}

/** Clones of this thread that were planned and not yet attributed, by their options. */
const clones = new Map<string, Clone>()

export const source = defineSource<GitCloneOptions, HistoryWork>({
  id: 'git-clone',
  remembers: 'always',
  plan,
  read: readByVisiting(visitHistory),
  visit: visitHistory,
  placeOf: historyPlace,
  anticipate(findings, options, context) {
    const clone = clones.get(keyOf(options))
    if (clone !== undefined) beginEarlyHistory(clone, findings, { ...context, earlier: undefined })
  },
  attribute,
})

/**
 * Clones, then plans the clone's history. A plan that is left early removes the clone at once; a finished plan leaves it for
 * reading until `attribute`, an abort, `disposeClones` or the end of the program.
 */
async function* plan(options: GitCloneOptions, context: SourceContext): AsyncGenerator<Unit<HistoryWork> | Skipped> {
  await dispose(options)
  const clone = await cloneMirror(options.url, options.directory, context.signal)
  clones.set(keyOf(options), clone)
  let finished = false
  try {
    yield* planHistory(clone, context)
    finished = true
  } finally {
    // What cannot be removed now is tried again when the program ends.
    if (finished) context.signal.addEventListener('abort', () => void dispose(options).catch(() => {}), { once: true })
    else await dispose(options)
  }
}

async function attribute(
  findings: readonly Finding[],
  options: GitCloneOptions,
  { signal }: SourceContext,
): Promise<readonly Finding[]> {
  const clone = clones.get(keyOf(options))
  if (clone === undefined) return findings
  try {
    return await attributeHistory(clone, findings, signal)
  } finally {
    closeHistory()
    await dispose(options)
  }
}

/** Removes every clone of this thread. For the `finally` of a scan that may stop between `plan` and `attribute`. */
export async function disposeClones(): Promise<void> {
  const all = [...clones.values()]
  clones.clear()
  await Promise.all(all.map((clone) => clone.remove()))
}

async function dispose(options: GitCloneOptions): Promise<void> {
  const key = keyOf(options)
  const clone = clones.get(key)
  clones.delete(key)
  await clone?.remove()
}

function keyOf({ url, directory }: GitCloneOptions): string {
  return JSON.stringify([url, directory])
}
