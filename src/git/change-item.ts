import { unitPlace, type LineRange, type Unit } from '#core/source.ts'
import { changeKey, isGitlink, type RawChange } from './change.ts'
import type { CommitInfo, Difference } from './difference.ts'
import { isNullId } from './revision.ts'

/** New content at a path. */
export interface ChangedContent {
  readonly path: string
  readonly oid: string
  /** Only these lines are new. Without this and `former`, all are. */
  readonly lines?: readonly LineRange[]
  /** Objects that the content must be compared with to know its new lines. */
  readonly former?: readonly string[]
}

/** New contents that belong together: those of a commit, or the staged ones. */
export interface ChangeGroup {
  readonly commit?: Pick<CommitInfo, 'commit'> & Partial<CommitInfo>
  /** Scan the commit's message too. */
  readonly message: boolean
  readonly contents: readonly ChangedContent[]
}

/** Work of a unit: plain data. */
export interface ChangeWork {
  readonly repository: string
  readonly groups: readonly ChangeGroup[]
  /** Name what is given as a whole by its id, so that its result may be remembered. */
  readonly remembers: boolean
}

/** The content that a change brings, or undefined when it brings none: deletions, new modes, renames, submodules, conflicts. */
export function changedContent(change: RawChange, added: Difference['added']): ChangedContent | undefined {
  const { path, oid, parents, status } = change
  if (isNullId(oid) || isGitlink(change) || status.includes('U') || parents.includes(oid)) return undefined
  const former = parents.filter((parent) => !isNullId(parent))
  if (status === 'T' || former.length === 0) return { path, oid }
  const lines = added.get(changeKey(parents, oid))
  if (lines === undefined || lines === 'unknown') return { path, oid, former }
  return lines.length === 0 ? undefined : { path, oid, lines }
}

/** A unit takes at least a few milliseconds, and an interrupted one is lost. */
const ITEMS_PER_UNIT = 500

/** Puts groups together into units of a few hundred contents; a group of more is split. */
export function unitMaker(
  repository: string,
  known: { readonly isOpen: boolean },
): { add(group: ChangeGroup): Unit<ChangeWork>[]; rest(): Unit<ChangeWork>[] } {
  let groups: ChangeGroup[] = []
  let items = 0
  const take = (): Unit<ChangeWork> => {
    const unit = { kind: 'unit', work: { repository, groups, remembers: known.isOpen }, items, bytes: 0 } as const
    groups = []
    items = 0
    return unit
  }
  return {
    add(group) {
      const units: Unit<ChangeWork>[] = []
      for (let at = 0; at === 0 || at < group.contents.length; at += ITEMS_PER_UNIT) {
        const contents = group.contents.slice(at, at + ITEMS_PER_UNIT)
        const message = group.message && at === 0
        if (contents.length === 0 && !message) continue
        groups.push({ ...group, message, contents })
        items += contents.length + (message ? 1 : 0)
        if (items >= ITEMS_PER_UNIT) units.push(take())
      }
      return units
    },
    rest: () => (items === 0 ? [] : [take()]),
  }
}

/** Names a unit of changes: its commits, or the staged files. */
export function changePlace({ groups }: ChangeWork): string {
  const commits = groups.flatMap(({ commit }) => (commit === undefined ? [] : [`git:commit/${commit.commit}`]))
  return unitPlace(commits.length > 0 ? commits : groups.flatMap(({ contents }) => contents.map(({ path }) => path)))
}
