import { isFiltered } from '../view/filter.ts'
import { visible } from '../view/format.ts'
import { clearedFilters, HEAD_CHOICES, SET_KEYS, type SetKey, type ViewState } from '../view/state.ts'
import type { App, Section } from './app.ts'
import { press, segmented } from './controls.ts'
import { h, type PageElement } from './dom.ts'
import { icon } from './marks.ts'
import { nameOf, optionsOf } from './names.ts'

const TYPING_MS = 140

/** Everything that narrows the list, and what it is narrowed to. */
export function filters(app: App): Section {
  const words = app.words()
  const parts: readonly Section[] = [
    searchField(app),
    ...(app.data.coverage.verification === undefined ? [] : [picker(app, 'verdict')]),
    picker(app, 'severity'),
    picker(app, 'class'),
    picker(app, 'provider'),
    picker(app, 'rule'),
    confidenceField(app),
    ...(app.history ? [headField(app)] : []),
    checkbox(app, 'onlyHalves', words.onlyHalves),
    checkbox(app, 'group', words.group),
    chips(app),
  ]
  const element = h(
    'div',
    { class: 'filters', role: 'search', 'aria-label': words.filters },
    ...parts.map((part) => part.element),
  )
  const update = () => {
    for (const part of parts) part.update?.()
  }
  update()
  return { element, update }
}

function searchField(app: App): Section {
  let timer: ReturnType<typeof setTimeout> | undefined
  const words = app.words()
  const input: PageElement = h('input', {
    type: 'search',
    id: 'query',
    placeholder: words.searchHint,
    autocomplete: 'off',
    spellcheck: 'false',
    on: {
      input: () => {
        clearTimeout(timer)
        timer = setTimeout(() => app.set({ query: input.value }), TYPING_MS)
      },
    },
  })
  const element = field(words.search, 'query', input, 'field-search')
  const update = () => {
    // What is being typed is ahead of the state.
    if (input.value.trim() !== app.state().query.trim() && !element.querySelector('input:focus'))
      input.value = app.state().query
  }
  return { element, update }
}

/** A list whose choice is added to the filter; what is chosen stands below as chips. */
function picker(app: App, key: SetKey): Section {
  const id = `pick-${key}`
  const select: PageElement = h('select', {
    id,
    on: { change: () => (select.value === '' ? undefined : app.set({ [key]: [...app.state()[key], select.value] })) },
  })
  const update = () => {
    const chosen = app.state()[key]
    const options = optionsOf(app, key).filter(({ value }) => !chosen.includes(value))
    const first = h('option', { value: '' }, chosen.length === 0 ? app.words().any : app.words().addAnother)
    select.replaceChildren(first, ...options.map(({ value, label }) => h('option', { value }, label)))
    select.value = ''
    select.disabled = options.length === 0
  }
  return { element: field(app.words()[key], id, select), update }
}

function confidenceField(app: App): Section {
  const output = h('output', { for: 'confidence' })
  const input: PageElement = h('input', {
    type: 'range',
    id: 'confidence',
    min: 0,
    max: 100,
    step: 5,
    on: { input: () => app.set({ minConfidence: Number(input.value) }) },
  })
  const element = field(app.words().minConfidence, 'confidence', h('div', { class: 'range' }, input, output))
  const update = () => {
    const { minConfidence } = app.state()
    input.value = String(minConfidence)
    output.textContent = `${minConfidence}%`
  }
  return { element, update }
}

function headField(app: App): Section {
  const words = app.words()
  const choices = HEAD_CHOICES.map((value) => ({ value, label: words[`head.${value}`] }))
  const group = segmented(words.head, 'head', choices, app.state().head, (value) => {
    app.set({ head: HEAD_CHOICES.find((one) => one === value) ?? 'any' })
  })
  const element = h('div', { class: 'field' }, h('span', { class: 'field-label', 'aria-hidden': 'true' }, words.head), group)
  return { element, update: () => press(group, app.state().head) }
}

function checkbox(app: App, key: 'onlyHalves' | 'group', label: string): Section {
  const input: PageElement = h('input', {
    type: 'checkbox',
    id: key,
    on: { change: () => app.set({ [key]: input.checked }) },
  })
  const element = h('label', { class: 'check', for: key }, input, h('span', {}, label))
  return { element, update: () => void (input.checked = app.state()[key]) }
}

function field(label: string, id: string, control: PageElement, extra = ''): PageElement {
  return h('div', { class: `field ${extra}` }, h('label', { class: 'field-label', for: id }, label), control)
}

/** What the list is narrowed to now, each with a button to undo it. */
function chips(app: App): Section {
  const element = h('div', { class: 'chips' })
  const update = () => {
    const state = app.state()
    const words = app.words()
    const list = SET_KEYS.flatMap((key) =>
      state[key].map((value) =>
        chip(app, `${words[key]}: ${nameOf(app, key, value)}`, { [key]: state[key].filter((one) => one !== value) }),
      ),
    )
    if (state.when !== '') list.push(chip(app, `${words.when}: ${nameOf(app, 'when', state.when)}`, { when: '' }))
    if (state.fingerprint !== '')
      list.push(chip(app, `${words.fingerprint}: ${visible(state.fingerprint).slice(0, 14)}…`, { fingerprint: '' }))
    if (isFiltered(state)) {
      list.push(
        h(
          'button',
          { type: 'button', class: 'link', id: 'clear-filters', on: { click: () => app.set(clearedFilters()) } },
          words.clearFilters,
        ),
      )
    }
    element.replaceChildren(...list)
    element.hidden = list.length === 0
  }
  return { element, update }
}

function chip(app: App, name: string, without: Partial<ViewState>): PageElement {
  const label = app.words().removeFilter(name)
  return h(
    'button',
    { type: 'button', class: 'chip', 'aria-label': label, on: { click: () => app.set(without) } },
    h('bdi', {}, name),
    icon('close'),
  )
}
