import { SEVERITIES } from '#core/rule.ts'
import { total, type Counts } from '../view/filter.ts'
import type { Timeline } from '../view/timeline.ts'
import type { App, Section } from './app.ts'
import { h, svg, type PageElement } from './dom.ts'
import { nameOf } from './names.ts'

const HEIGHT = 100
const NONE: Counts = [0, 0, 0, 0]

/** Findings by commit date. One stop for the tab key; arrow keys move between columns. */
export function timelineChart(app: App, timeline: Timeline): Section {
  const plot = h('div', { class: 'columns', role: 'group', 'aria-label': app.words().overTime, on: { keydown: moveFocus } })
  const most = h('span', { class: 'axis-most', 'aria-hidden': 'true' })
  const element = h(
    'div',
    { class: 'card card-wide', role: 'group', 'aria-label': app.words().overTime },
    h('h3', {}, app.words().overTime),
    h('div', { class: 'plot' }, most, plot),
    axis(app, timeline),
  )
  const update = () => {
    const facet = app.selection().facets.when
    const highest = Math.max(1, ...timeline.columns.map((column) => total(facet.get(column))))
    const focused = plot.querySelector('button:focus')?.dataset['column']
    most.textContent = app.number(highest)
    plot.replaceChildren(
      ...timeline.columns.map((column, i) => columnButton(app, column, facet.get(column) ?? NONE, highest, i === 0)),
    )
    plot.classList.toggle('has-chosen', app.state().when !== '')
    if (focused !== undefined) focusColumn(plot, focused)
  }
  update()
  return { element, update }
}

function columnButton(app: App, column: string, counts: Counts, highest: number, first: boolean): PageElement {
  const chosen = app.state().when
  const label = app.words().barLabel(nameOf(app, 'when', column), app.number(total(counts)))
  let y = HEIGHT
  const parts = SEVERITIES.toReversed().map((severity) => {
    const height = (counts[SEVERITIES.indexOf(severity)] ?? 0) * (HEIGHT / highest)
    y -= height
    return svg('rect', { x: 0, y, width: 10, height, class: `fill-${severity}` })
  })
  return h(
    'button',
    {
      type: 'button',
      class: 'column',
      'data-column': column,
      'aria-pressed': String(chosen === column),
      'aria-label': label,
      title: label,
      tabindex: first ? 0 : -1,
      on: { click: () => app.set({ when: chosen === column ? '' : column }) },
    },
    svg(
      'svg',
      { viewBox: `0 0 10 ${HEIGHT}`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' },
      ...parts,
    ),
  )
}

/** Names under the first, the middle and the last column. */
function axis(app: App, { columns }: Timeline): PageElement {
  const shown = [
    ...new Set([columns[0], columns.length > 4 ? columns[Math.floor(columns.length / 2)] : undefined, columns.at(-1)]),
  ]
  const names = shown.flatMap((column) => (column === undefined ? [] : [h('span', {}, nameOf(app, 'when', column))]))
  return h('div', { class: 'axis', 'aria-hidden': 'true' }, ...names)
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity }

function moveFocus(event: { key: string; target: PageElement; preventDefault(): void }): void {
  const step = STEPS[event.key]
  const plot = event.target.closest('.columns')
  if (step === undefined || plot === null) return
  event.preventDefault()
  const names = [...plot.querySelectorAll('button')].map((button) => button.dataset['column'] ?? '')
  const at = names.indexOf(event.target.closest('button')?.dataset['column'] ?? '')
  focusColumn(plot, names[Math.max(0, Math.min(names.length - 1, at + step))] ?? '')
}

function focusColumn(plot: PageElement, column: string): void {
  for (const button of plot.querySelectorAll('button')) {
    const here = button.dataset['column'] === column
    button.setAttribute('tabindex', here ? '0' : '-1')
    if (here) button.focus({ preventScroll: true })
  }
}
