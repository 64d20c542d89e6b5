import type { Content, Origin, Skipped, SourceContext } from '#core/source.ts'
import { addedLines } from './added-lines.ts'
import type { ChangedContent, ChangeGroup, ChangeWork } from './change-item.ts'
import { contentOf, messageContent } from './object-content.ts'
import { readObjects, type GitObject, type ReadObjectsOptions } from './objects.ts'
import type { GitTarget } from './program.ts'

type Task =
  | { readonly kind: 'message'; readonly oid: string }
  | { readonly kind: 'content'; readonly oid: string; readonly origin: Origin; readonly content: ChangedContent }

/** Reads the contents of a unit; see `ChangeWork`. Uses one git process, kept for the next unit of the same repository. */
export async function* readChanges(work: ChangeWork, context: SourceContext): AsyncGenerator<Content | Skipped> {
  const options = { signal: context.signal, maxBytes: context.maxFileBytes }
  const tasks = work.groups.flatMap(tasksOf)
  const simple = tasks.filter((task) => task.kind === 'message' || task.content.former === undefined)
  const oids = simple.map(({ oid }) => oid)
  for await (const object of readObjects(work, oids, options)) {
    const task = simple[object.index]
    const item = task?.kind === 'content' ? contentOf(object, task.origin, task.content.lines) : await messageContent(object)
    if (item !== undefined) yield work.remembers ? named(item, object) : item
  }
  for (const task of tasks) {
    if (task.kind === 'content' && task.content.former !== undefined)
      yield* readCompared(work, task, task.content.former, options)
  }
}

/** Whole objects come with their ids. Those in pieces may turn out to be corrupt at the end. */
function named(item: Content | Skipped, object: GitObject): Content | Skipped {
  return item.kind === 'content' && object.kind === 'whole' ? { ...item, objectId: object.oid } : item
}

function tasksOf({ commit, message, contents }: ChangeGroup): Task[] {
  const tasks: Task[] = contents.map((content) => ({
    kind: 'content',
    oid: content.oid,
    origin: { file: content.path, blob: content.oid, ...commit },
    content,
  }))
  return message && commit !== undefined ? [{ kind: 'message', oid: commit.commit }, ...tasks] : tasks
}

/** A content whose new lines must be computed. Where that cannot be done, all its lines count as new. */
async function* readCompared(
  target: GitTarget,
  { oid, origin }: Task & { kind: 'content' },
  former: readonly string[],
  options: ReadObjectsOptions,
): AsyncGenerator<Content | Skipped> {
  const versions: Buffer[] = []
  for await (const object of readObjects(target, [...former, oid], options)) {
    const bytes = await wholeBytes(object)
    if (object.index < former.length) {
      if (bytes !== undefined) versions.push(bytes)
    } else if (bytes === undefined) {
      const item = contentOf(object, origin)
      if (item.kind === 'skipped') yield item
    } else if (versions.length < former.length) yield { kind: 'content', origin, bytes }
    else {
      const onlyLines = addedLines(bytes, versions)
      if (onlyLines.length > 0) yield { kind: 'content', origin, bytes, onlyLines }
    }
  }
}

async function wholeBytes(object: GitObject): Promise<Buffer | undefined> {
  if (object.kind === 'whole') return object.bytes
  return object.kind === 'pieces' ? Buffer.concat(await Array.fromAsync(object.bytes)) : undefined
}
