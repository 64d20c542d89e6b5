import { formatTime, percent, visible } from '../view/format.ts'
import type { Line } from '../view/order.ts'
import { SORT_KEYS, type SortKey } from '../view/state.ts'
import type { App, Section } from './app.ts'
import { detail } from './detail.ts'
import { h, page, present, svg, type Child, type PageElement, type PageEvent } from './dom.ts'
import { icon, severityMark } from './marks.ts'
import { pager } from './pager.ts'
import { placeOf, placeText, shortId } from './place.ts'

const PRINT_LINES = 500

/** The findings, a page at a time: however many there are, only the lines in sight are in the document. */
export function list(app: App): Section {
  const words = app.words()
  let printing = false
  const columns = SORT_KEYS.filter((key) => key !== 'date' || app.timeline !== undefined)
  const heads = columns.map((key) => columnHead(app, key))
  const body = h('tbody', { role: 'rowgroup', on: { keydown: moveFocus } })
  const table = h(
    'table',
    { role: 'table', class: app.timeline === undefined ? 'list' : 'list has-dates', 'aria-label': words.findings },
    h('thead', { role: 'rowgroup' }, h('tr', { role: 'row' }, ...heads.map((head) => head.element))),
    body,
  )
  const status = h('p', { class: 'status', role: 'status' })
  const empty = h('p', { class: 'empty' })
  const pages = pager(app)
  const element = h('div', { class: 'list-area' }, status, table, empty, pages.element)

  const update = () => {
    const { page: at, pageSize } = app.state()
    const lines = app.lines()
    const start = printing ? 0 : Math.min(at, Math.max(0, Math.ceil(lines.length / pageSize) - 1)) * pageSize
    const shown = lines.slice(start, start + (printing ? PRINT_LINES : pageSize))
    body.replaceChildren(...shown.flatMap((line) => lineRows(app, line, columns.length)))
    for (const head of heads) head.update?.()
    status.textContent = statusText(app, printing)
    status.hidden = app.rows.length === 0
    empty.textContent = app.rows.length === 0 ? words.nothingFound : words.nothingMatches
    empty.hidden = lines.length > 0
    table.hidden = lines.length === 0
    pages.update?.()
  }
  const print = (on: boolean) => {
    printing = on
    update()
  }
  update()
  return { element, update, print }
}

function statusText(app: App, printing: boolean): string {
  const words = app.words()
  const places = app.selection().rows.length
  const parts = [words.shown(app.rows.length, app.number(places), app.number(app.rows.length))]
  const lines = app.lines().length
  if (app.state().group) parts.push(words.shownCredentials(lines, app.number(lines)))
  if (printing && lines > PRINT_LINES) parts.push(words.printLimit(app.number(PRINT_LINES)))
  return parts.join(' · ')
}

function columnHead(app: App, key: SortKey): Section {
  const sort = () => {
    const { sort: now, descending } = app.state()
    // The first click shows what matters most: the worst, the surest, the newest; names from the start of the alphabet.
    app.set({ sort: key, descending: now === key ? !descending : key !== 'name' && key !== 'place' })
  }
  const button = h(
    'button',
    { type: 'button', 'data-sort': key, on: { click: sort } },
    app.words()[`column.${key}`],
    h('span', { class: 'arrow', 'aria-hidden': 'true' }),
  )
  const element = h('th', { role: 'columnheader', scope: 'col', class: `column-${key}` }, button)
  const update = () => {
    const { sort: now, descending } = app.state()
    if (now === key) element.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
    else element.removeAttribute('aria-sort')
  }
  return { element, update }
}

function lineRows(app: App, line: Line, width: number): PageElement[] {
  const { row } = line
  const id = `detail-${row.index}`
  const button = h(
    'button',
    {
      type: 'button',
      class: 'opener',
      'aria-label': app.words().details(visible(row.finding.ruleName), placeText(row.finding.location)),
    },
    icon('chevron'),
  )
  const cells = lineCells(app, line, button)
  const element = h('tr', { role: 'row', class: `line severity-${row.finding.severity}`, 'data-index': row.index }, ...cells)
  const open = (): PageElement =>
    h('tr', { role: 'row', class: 'detail-row', id }, h('td', { role: 'cell', colspan: width }, detail(app, row)))
  let opened = app.opened.has(row.index) ? open() : undefined
  const show = () => {
    button.setAttribute('aria-expanded', String(opened !== undefined))
    if (opened === undefined) button.removeAttribute('aria-controls')
    else button.setAttribute('aria-controls', id)
    element.classList.toggle('is-open', opened !== undefined)
  }
  element.addEventListener('click', (event) => {
    // Selecting text in a line must not open it.
    if (page.getSelection()?.toString() !== '' && event.target.closest('button') === null) return
    if (opened === undefined) {
      opened = open()
      element.after(opened)
      app.opened.add(row.index)
    } else {
      opened.remove()
      opened = undefined
      app.opened.delete(row.index)
    }
    show()
  })
  show()
  return opened === undefined ? [element] : [element, opened]
}

function lineCells(app: App, { row, others }: Line, button: PageElement): PageElement[] {
  const words = app.words()
  const { finding } = row
  const { location } = finding
  const cell = (name: SortKey, ...children: readonly Child[]) =>
    h('td', { role: 'cell', class: `cell-${name}` }, ...children)
  const kind = finding.verification?.verdict.kind
  const badges = present([
    kind !== undefined && h('span', { class: `badge badge-${kind}` }, words[`verdict.${kind}`]),
    finding.missing.length > 0 && h('span', { class: 'badge badge-half' }, words.half),
    location.stillAtHead === true && h('span', { class: 'badge badge-head' }, words.inHead),
    location.stillAtHead === false && h('span', { class: 'badge' }, words.historyOnly),
  ])
  const certainty = percent(finding.confidence)
  return [
    cell(
      'severity',
      button,
      h('span', { class: 'severity-name' }, severityMark(finding.severity), words[`severity.${finding.severity}`]),
    ),
    cell(
      'name',
      h('span', { class: 'rule-name' }, visible(finding.ruleName)),
      h('span', { class: 'sub' }, h('code', { class: 'redacted' }, visible(finding.redacted)), ...badges),
    ),
    cell(
      'place',
      placeOf(location),
      others > 0 &&
        h(
          'span',
          { class: 'badge badge-more', title: words.moreLong(others, app.number(others)) },
          words.more(app.number(others)),
        ),
      (location.commit !== undefined || location.author !== undefined) &&
        h(
          'span',
          { class: 'sub' },
          location.commit !== undefined && h('code', {}, shortId(location.commit)),
          location.author !== undefined && h('bdi', {}, visible(location.author)),
        ),
    ),
    cell('confidence', gauge(certainty), h('span', {}, `${certainty}%`)),
    ...(app.timeline === undefined ? [] : [cell('date', row.day === '' ? '' : shortTime(app, location.date ?? ''))]),
  ]
}

function shortTime(app: App, date: string): PageElement {
  const day = new Intl.DateTimeFormat(app.language(), { year: 'numeric', month: 'short', day: 'numeric' }).format(
    Date.parse(date),
  )
  return h('time', { datetime: date, title: formatTime(date, app.language()) }, day)
}

/** How sure, as a short bar. */
function gauge(value: number): PageElement {
  const bar = (width: number, name: string) => svg('rect', { x: 0, y: 0, width, height: 4, rx: 2, class: name })
  return svg(
    'svg',
    { viewBox: '0 0 40 4', class: 'gauge', 'aria-hidden': 'true', focusable: 'false' },
    bar(40, 'gauge-rail'),
    bar((value * 40) / 100, 'gauge-value'),
  )
}

/** Arrow keys go from one line's button to the next. */
function moveFocus(event: PageEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  const from = event.target.closest('.opener')
  if (step === undefined || from === null) return
  const openers = [...(from.closest('tbody')?.querySelectorAll('.opener') ?? [])]
  const next = openers[openers.indexOf(from) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
