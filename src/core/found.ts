import { textAt, valueAt } from './json-facts.ts'
import type { Found } from './look-around.ts'
import type { Severity } from './rule.ts'

type Path = readonly (string | number)[]

/** What a list of resources grants, for `Look.finds`. */
export interface Each {
  /** Where the list stands; empty for the whole answer. */
  readonly list: Path
  /** Where an entry's name stands; the first place that has one counts. Entries without a name are passed over. */
  readonly name: readonly Path[]
  /** A fixed word (`project`), or what the entry says (a role); undefined passes the entry over. */
  readonly action: string | ((entry: unknown) => string | undefined)
  readonly severity: Severity | ((action: string, entry: unknown) => Severity)
}

/** A grant for each entry of a list; undefined when there is no list. */
export function each({ list, name, action, severity }: Each): (json: unknown) => readonly Found[] | undefined {
  const field = list.length === 0 ? undefined : list.join('.')
  return (json) => {
    const entries = valueAt(json, ...list)
    if (!Array.isArray(entries)) return undefined
    return (entries as readonly unknown[]).flatMap((entry): readonly Found[] => {
      const resource = name.map((path) => textAt(entry, ...path)).find((text) => text !== undefined)
      const done = typeof action === 'string' ? action : action(entry)
      if (resource === undefined || done === undefined) return []
      return [
        {
          action: done,
          resource,
          severity: typeof severity === 'string' ? severity : severity(done, entry),
          ...(field === undefined ? {} : { field }),
        },
      ]
    })
  }
}

/** A grant for each scope. `meaning`: severities of scopes whose names say too little. */
export function scoped(
  scopes: readonly string[],
  resource: string,
  field: string,
  meaning: Readonly<Record<string, Severity>> = {},
): readonly Found[] {
  return scopes.map((action) => ({ action, resource, field, severity: severityOfScope(action, meaning) }))
}

const CRITICAL = /^(?:\*|admin|administrator|administer|all|full|fullaccess|owner|root|superuser|sudo|god|impersonate)$/
const HIGH =
  /^(?:write|writer|create|creator|delete|update|edit|editor|modify|manage|manager|push|publish|send|execute|run|deploy|deployer|publisher|upload|set|add|remove|import|rw|post|put|patch|contributor|developer|maintainer|member|trigger)$/
const SECRET = /^(?:secret|secrets|token|tokens|apikeys?|credentials?|keys?)$/

/** How bad a scope or a role is, by the usual words in its name: `repo:write` is high, `read_user` is medium. */
export function severityOfScope(scope: string, meaning: Readonly<Record<string, Severity>> = {}): Severity {
  const known = Object.hasOwn(meaning, scope) ? meaning[scope] : undefined
  if (known !== undefined) return known
  const words = scope
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z*]+/)
  if (words.some((word) => CRITICAL.test(word))) return 'critical'
  if (!words.some((word) => HIGH.test(word))) return 'medium'
  return words.some((word) => SECRET.test(word)) ? 'critical' : 'high'
}

/** Words of a text: scopes are often written with spaces or commas between them. */
export function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(/[\s,]+/).filter(Boolean)
}

/** One grant, when the answer has what proves it. */
export function one(action: string, resource: string | undefined, severity: Severity, field?: string): Found[] | undefined {
  return resource === undefined ? undefined : [{ action, resource, severity, ...(field === undefined ? {} : { field }) }]
}
