import { PAGE_SIZES } from '../view/state.ts'
import type { App, Section } from './app.ts'
import { h, type PageElement } from './dom.ts'

/** Turns the pages of the list. */
export function pager(app: App): Section {
  const words = app.words()
  const last = () => Math.max(0, Math.ceil(app.lines().length / app.state().pageSize) - 1)
  const turn = (by: number) => () => {
    app.set({ page: Math.max(0, Math.min(last(), app.state().page + by)) })
    element.closest('main')?.querySelector('#findings')?.scrollIntoView({ block: 'start' })
  }
  const previous = h(
    'button',
    { type: 'button', class: 'small', id: 'previous-page', on: { click: turn(-1) } },
    words.previous,
  )
  const next = h('button', { type: 'button', class: 'small', id: 'next-page', on: { click: turn(1) } }, words.next)
  const text = h('span', { class: 'pager-text', 'aria-live': 'polite' })
  const size: PageElement = h(
    'select',
    { id: 'page-size', on: { change: () => app.set({ pageSize: Number(size.value), page: 0 }) } },
    ...PAGE_SIZES.map((value) => h('option', { value }, app.number(value))),
  )
  const element = h(
    'nav',
    { class: 'pager', 'aria-label': words.findings },
    h('div', { class: 'pager-turn' }, previous, text, next),
    h('div', { class: 'pager-size' }, h('label', { for: 'page-size' }, words.perPage), size),
  )
  const update = () => {
    const at = Math.min(app.state().page, last())
    text.textContent = words.page(app.number(at + 1), app.number(last() + 1))
    previous.disabled = at === 0
    next.disabled = at === last()
    size.value = String(app.state().pageSize)
    element.hidden = app.lines().length <= Math.min(...PAGE_SIZES)
  }
  return { element, update }
}
