import type { Language } from '#base/language.ts'
import { messages, type Words } from '../messages.ts'
import type { PageData } from '../page-data.ts'
import { select, type Selection } from '../view/filter.ts'
import { formatNumber } from '../view/format.ts'
import { linesOf, type Line } from '../view/order.ts'
import { byFingerprint, type Row } from '../view/rows.ts'
import { fromHash, initialState, toHash, type ViewState } from '../view/state.ts'
import { timelineOf, type Timeline } from '../view/timeline.ts'
import { page, type PageElement } from './dom.ts'

/** A part of the page that shows the state. */
export interface Section {
  readonly element: PageElement
  /** Called after each change of the state, except of the language: then sections are made anew. */
  update?(): void
  /** Called before and after printing. */
  print?(on: boolean): void
}

/** What every section can see and do. */
export interface App {
  readonly data: PageData
  readonly rows: readonly Row[]
  readonly credentials: ReadonlyMap<string, readonly Row[]>
  readonly timeline: Timeline | undefined
  /** Is there anything of a history in the report? */
  readonly history: boolean
  /** Rows whose details are open, by index. */
  readonly opened: Set<number>
  state(): ViewState
  selection(): Selection
  lines(): readonly Line[]
  set(change: Partial<ViewState>): void
  /** Calls back after every change. */
  listen(listener: (change: Partial<ViewState>) => void): void
  words(): Words
  language(): Language
  number(value: number): string
}

const KEEPS_PAGE = new Set(['page', 'language', 'theme'])

/** Holds the state, keeps it in the address, and tells the sections. */
export function createApp(data: PageData, rows: readonly Row[]): App {
  const initial = initialState(data.language)
  const timeline = timelineOf(rows)
  const bucket = timeline?.bucket ?? (() => '')
  const listeners: ((change: Partial<ViewState>) => void)[] = []
  let state = fromHash(page.location.hash, initial)
  let selection = select(rows, state, bucket)
  let lines = linesOf(selection.rows, state)

  const change = (next: ViewState, changed: Partial<ViewState>) => {
    const sameRows = Object.keys(changed).every((key) => KEEPS_PAGE.has(key))
    state = next
    if (!sameRows) {
      selection = select(rows, state, bucket)
      lines = linesOf(selection.rows, state)
    }
    for (const listener of listeners) listener(changed)
  }
  page.addEventListener('hashchange', () => {
    if (page.location.hash.replace(/^#/, '') === toHash(state, initial)) return
    const next = fromHash(page.location.hash, initial)
    change(next, next)
  })

  return {
    data,
    rows,
    credentials: byFingerprint(rows),
    timeline,
    history: rows.some((row) => row.finding.location.commit !== undefined || row.finding.location.stillAtHead !== undefined),
    opened: new Set(),
    state: () => state,
    selection: () => selection,
    lines: () => lines,
    set(changed) {
      const resets = Object.keys(changed).some((key) => !KEEPS_PAGE.has(key))
      change({ ...state, ...(resets ? { page: 0 } : {}), ...changed }, changed)
      page.history.replaceState(null, '', `#${toHash(state, initial)}`)
    },
    listen: (listener) => void listeners.push(listener),
    words: () => messages[state.language],
    language: () => state.language,
    number: (value) => formatNumber(value, state.language),
  }
}
