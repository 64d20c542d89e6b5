import { LANGUAGES, type Language } from '#base/language.ts'

export const SORT_KEYS = ['severity', 'name', 'place', 'confidence', 'date'] as const
export type SortKey = (typeof SORT_KEYS)[number]
export const THEMES = ['auto', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
export const PAGE_SIZES = [25, 50, 100, 200] as const
/** Filters that hold any number of values; a finding passes when it has one of them, or when there are none. */
export const SET_KEYS = ['verdict', 'severity', 'class', 'provider', 'rule', 'kind', 'directory'] as const
export type SetKey = (typeof SET_KEYS)[number]
export const HEAD_CHOICES = ['any', 'still', 'gone'] as const

/** What the reader chose. All of it is in the address, so that a view can be kept and sent. */
export interface ViewState extends Readonly<Record<SetKey, readonly string[]>> {
  readonly query: string
  /** Start of a UTC date: `2026`, `2026-01` or `2026-01-31`; '' for any. */
  readonly when: string
  /** Percent. */
  readonly minConfidence: number
  readonly onlyHalves: boolean
  readonly head: (typeof HEAD_CHOICES)[number]
  readonly fingerprint: string
  readonly sort: SortKey
  readonly descending: boolean
  /** From 0. */
  readonly page: number
  readonly pageSize: number
  /** One line per credential instead of one per place. */
  readonly group: boolean
  readonly language: Language
  readonly theme: Theme
}

/** The view a report opens with. */
export function initialState(language: Language): ViewState {
  return {
    query: '',
    verdict: [],
    severity: [],
    class: [],
    provider: [],
    rule: [],
    kind: [],
    directory: [],
    when: '',
    minConfidence: 0,
    onlyHalves: false,
    head: 'any',
    fingerprint: '',
    sort: 'severity',
    descending: true,
    page: 0,
    pageSize: 50,
    group: true,
    language,
    theme: 'auto',
  }
}

/** The filters of a state at rest; sorting, paging, language and theme stay. */
export function clearedFilters(): Partial<ViewState> {
  const { query, when, minConfidence, onlyHalves, head, fingerprint } = initialState('en')
  const sets = Object.fromEntries(SET_KEYS.map((key) => [key, []]))
  return { ...sets, query, when, minConfidence, onlyHalves, head, fingerprint, page: 0 }
}

/** A state as the part of an address after `#`; only what differs from the initial state. */
export function toHash(state: ViewState, initial: ViewState): string {
  const parameters = new URLSearchParams()
  for (const [key, value] of Object.entries(state)) {
    const usual: unknown = initial[key as keyof ViewState]
    if (Array.isArray(value)) for (const one of value) parameters.append(key, String(one))
    else if (value !== usual) parameters.set(key, String(value))
  }
  return parameters.toString()
}

/** The state of an address; anything unknown or out of range is left at its initial value. */
export function fromHash(hash: string, initial: ViewState): ViewState {
  const parameters = new URLSearchParams(hash.replace(/^#/, ''))
  const text = (key: keyof ViewState) => parameters.get(key) ?? String(initial[key])
  const whole = (key: keyof ViewState, max: number) => {
    const value = Number(text(key))
    return Number.isInteger(value) && value >= 0 && value <= max ? value : Number(initial[key])
  }
  const flag = (key: keyof ViewState) => text(key) === 'true'
  const set = (key: SetKey) => [...new Set(parameters.getAll(key))]
  return {
    verdict: set('verdict'),
    severity: set('severity'),
    class: set('class'),
    provider: set('provider'),
    rule: set('rule'),
    kind: set('kind'),
    directory: set('directory'),
    query: text('query'),
    when: /^\d{4}(?:-\d\d){0,2}$/.test(text('when')) ? text('when') : '',
    minConfidence: whole('minConfidence', 100),
    onlyHalves: flag('onlyHalves'),
    head: oneOf(HEAD_CHOICES, text('head'), initial.head),
    fingerprint: text('fingerprint'),
    sort: oneOf(SORT_KEYS, text('sort'), initial.sort),
    descending: flag('descending'),
    page: whole('page', 1_000_000),
    pageSize: oneOf(PAGE_SIZES, whole('pageSize', 1000), initial.pageSize),
    group: flag('group'),
    language: oneOf(LANGUAGES, text('language'), initial.language),
    theme: oneOf(THEMES, text('theme'), initial.theme),
  }
}

function oneOf<Value>(values: readonly Value[], value: unknown, otherwise: Value): Value {
  return values.find((one) => one === value) ?? otherwise
}
