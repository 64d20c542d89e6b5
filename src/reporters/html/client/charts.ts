import { SEVERITIES } from '#core/rule.ts'
import { ranked, total, type Counts } from '../view/filter.ts'
import type { SetKey } from '../view/state.ts'
import type { App, Section } from './app.ts'
import { h, svg, type Child, type PageElement } from './dom.ts'
import { nameOf } from './names.ts'
import { timelineChart } from './timeline-chart.ts'

const TOP = 10

/** Where the findings are. Every bar filters the list, and every filter redraws the bars. */
export function charts(app: App): Section | undefined {
  if (app.rows.length === 0) return undefined
  const words = app.words()
  const sections = [
    ...(app.timeline === undefined || app.timeline.columns.length < 2 ? [] : [timelineChart(app, app.timeline)]),
    barChart(app, 'provider', words.byProvider),
    barChart(app, 'kind', words.byKind, 'class'),
    barChart(app, 'directory', words.byDirectory),
  ]
  const element = h(
    'section',
    { class: 'charts', 'aria-labelledby': 'overview' },
    h('h2', { id: 'overview' }, words.overview),
    h('div', { class: 'chart-grid' }, ...sections.map((section) => section.element)),
  )
  const update = () => {
    for (const section of sections) section.update?.()
  }
  return { element, update }
}

/** The ten values of a facet with most findings; `above` puts the values of another facet on top. */
function barChart(app: App, key: SetKey, title: string, above?: SetKey): Section {
  const body = h('div')
  const element = h('div', { class: 'card', role: 'group', 'aria-label': title }, h('h3', {}, title), body)
  const update = () => {
    const focused = body.querySelector('button:focus')?.dataset['bar']
    const children: Child[] = [...(above === undefined ? [] : [bars(app, above)]), bars(app, key)]
    const rest = app.selection().facets[key].size - TOP
    if (rest > 0) children.push(h('p', { class: 'hint' }, app.words().andMore(app.number(rest))))
    body.replaceChildren(...children.filter((child) => child !== undefined && child !== false))
    for (const button of body.querySelectorAll('button'))
      if (button.dataset['bar'] === focused) button.focus({ preventScroll: true })
  }
  update()
  return { element, update }
}

function bars(app: App, key: SetKey): PageElement {
  const facet = app.selection().facets[key]
  const chosen = app.state()[key]
  const top = ranked(facet).slice(0, TOP)
  for (const value of chosen) {
    if (!top.some(([name]) => name === value)) top.push([value, facet.get(value) ?? [0, 0, 0, 0]])
  }
  const most = Math.max(1, ...top.map(([, counts]) => total(counts)))
  return h(
    'ul',
    { class: `bars ${chosen.length > 0 ? 'has-chosen' : ''}` },
    ...top.map(([value, counts]) => bar(app, key, value, counts, most)),
  )
}

function bar(app: App, key: SetKey, value: string, counts: Counts, most: number): PageElement {
  const name = nameOf(app, key, value)
  const number = app.number(total(counts))
  const chosen = app.state()[key]
  const pressed = chosen.includes(value)
  return h(
    'li',
    {},
    h(
      'button',
      {
        type: 'button',
        class: 'bar',
        'data-bar': `${key}:${value}`,
        'aria-pressed': String(pressed),
        'aria-label': app.words().barLabel(name, number),
        title: name,
        on: { click: () => app.set({ [key]: pressed ? chosen.filter((one) => one !== value) : [...chosen, value] }) },
      },
      h('span', { class: 'bar-name' }, h('bdi', {}, name)),
      stack(counts, most),
      h('span', { class: 'bar-count' }, number),
    ),
  )
}

function stack(counts: Counts, most: number): PageElement {
  let x = 0
  const parts = SEVERITIES.toReversed().map((severity) => {
    const width = (counts[SEVERITIES.indexOf(severity)] ?? 0) * (100 / most)
    const part = svg('rect', { x, y: 0, width, height: 10, class: `fill-${severity}` })
    x += width
    return part
  })
  return svg(
    'svg',
    { viewBox: '0 0 100 10', preserveAspectRatio: 'none', class: 'bar-graph', 'aria-hidden': 'true', focusable: 'false' },
    ...parts,
  )
}
