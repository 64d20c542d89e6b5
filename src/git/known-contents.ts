import type { ObjectMemory } from '#core/object-memory.ts'
import type { SourceContext } from '#core/source.ts'
import type { ChangeGroup } from './change-item.ts'

/** Leaves out of a plan what earlier scans found nothing in. */
export interface KnownContents {
  /** The group without contents and messages in which, as a whole, nothing was found. */
  unknownOf(group: ChangeGroup): Promise<ChangeGroup>
  /** Are results of earlier scans in use, so that those of this one are worth storing? */
  readonly isOpen: boolean
}

/**
 * So many contents and messages are read sooner than the results of earlier scans: 100 small ones take a few milliseconds, and 5 MB of results as much. So a
 * hook pays nothing for a cache.
 */
const FREE_CONTENTS = 100

export function knownContents({ openEarlier }: Pick<SourceContext, 'openEarlier'>): KnownContents {
  let asked = 0
  let memory: ObjectMemory | undefined
  let isTried = false
  return {
    async unknownOf(group) {
      const { commit, contents } = group
      asked += contents.length + (group.message ? 1 : 0)
      if (asked > FREE_CONTENTS && !isTried) {
        isTried = true
        memory = await openEarlier?.()
      }
      const known = memory
      if (known === undefined) return group
      return {
        ...group,
        message: group.message && !(commit !== undefined && known.recallClean(commit.commit)),
        // Of contents that must be compared with others, nothing is counted when they have no new lines.
        contents: contents.filter(({ oid, former }) => former !== undefined || !known.recallClean(oid)),
      }
    },
    get isOpen() {
      return memory !== undefined
    },
  }
}
