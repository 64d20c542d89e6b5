import { visible } from '../view/format.ts'
import { ranked, total, type FacetKey } from '../view/filter.ts'
import type { App } from './app.ts'

/** How a facet's value is called in the reader's language. Ids without a name of their own are shown as they are. */
export function nameOf(app: App, key: FacetKey, value: string): string {
  const words = app.words()
  if (key === 'when') return dateName(app, value)
  if (key === 'directory') return value === './' ? words.topFolder : visible(value)
  if (key === 'rule') return visible(ruleNames(app).get(value) ?? value)
  return wordFor(words, `${key}.${value}`) ?? visible(value)
}

function wordFor(words: object, key: string): string | undefined {
  const word: unknown = Object.hasOwn(words, key) ? words[key as keyof typeof words] : undefined
  return typeof word === 'string' ? word : undefined
}

const known = new WeakMap<App['data'], ReadonlyMap<string, string>>()

function ruleNames(app: App): ReadonlyMap<string, string> {
  let names = known.get(app.data)
  if (names === undefined)
    known.set(app.data, (names = new Map(app.rows.map(({ finding }) => [finding.rule, finding.ruleName]))))
  return names
}

/** A UTC year, month or day. */
function dateName(app: App, value: string): string {
  const time = Date.parse(value)
  if (Number.isNaN(time)) return value
  const month = value.length > 4 ? ({ month: 'short' } as const) : {}
  const day = value.length > 7 ? ({ day: 'numeric' } as const) : {}
  return new Intl.DateTimeFormat(app.language(), { year: 'numeric', ...month, ...day, timeZone: 'UTC' }).format(time)
}

/** A facet's values for a list to pick from: name, value and how many findings each would give. */
export function optionsOf(app: App, key: FacetKey): { value: string; label: string }[] {
  return ranked(app.selection().facets[key]).map(([value, counts]) => ({
    value,
    label: `${nameOf(app, key, value)} (${app.number(total(counts))})`,
  }))
}
