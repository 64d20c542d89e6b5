import type { ObjectMemory } from '#core/object-memory.ts'
import { lentDatabase } from '../history-database.ts'
import { openObjectDatabase } from '../pack/index.ts'
import type { GitTarget } from '../program.ts'
import { inspectRepository } from '../repository.ts'
import { findIntroductions, type Introductions } from './find-introductions.ts'
import { looseState, noteOf, packState, type IntroductionsNote } from './introductions-note.ts'
import { continueIntroductions } from './new-introductions.ts'
import { introductionsName } from './note-name.ts'
import { findTips } from './tips.ts'

export type KnownIntroductions = Pick<Introductions, 'byBlob' | 'head' | 'history'>

/** As `findIntroductions`, from what an earlier scan noted down and the commits since, where that is sure to be the same. */
export async function rememberedIntroductions(
  target: GitTarget,
  blobs: ReadonlySet<string>,
  signal: AbortSignal,
  earlier: ObjectMemory | undefined,
): Promise<KnownIntroductions> {
  if (earlier === undefined) return findIntroductions(target, blobs, signal)
  const { commonDirectory, shallowCommits, partial } = await inspectRepository(target, signal)
  // What these lack may come later, and then lies in old commits.
  if (partial || shallowCommits.size > 0) return findIntroductions(target, blobs, signal)
  const name = introductionsName(commonDirectory)
  const tips = await findTips(target, signal)
  const note = earlier.note(name) as IntroductionsNote | undefined
  // The scan's own, which has the new trees in memory.
  const lent = lentDatabase(commonDirectory)
  const database = lent ?? openObjectDatabase(commonDirectory)
  let state: Pick<IntroductionsNote, 'packs' | 'loose'>
  try {
    const continued = note && (await continueIntroductions(database, note, blobs, tips, signal))
    if (continued !== undefined) {
      if (continued.note !== undefined) earlier.keepNote(name, continued.note)
      return continued
    }
    state = { packs: packState(database), loose: looseState(database) }
  } finally {
    if (lent === undefined) database.close()
  }
  const full = await findIntroductions(target, blobs, signal)
  const next = noteOf(full, blobs, state)
  if (next !== undefined) earlier.keepNote(name, next)
  return full
}
