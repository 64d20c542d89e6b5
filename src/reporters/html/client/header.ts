import { formatDuration, formatTime, visible } from '../view/format.ts'
import type { App, Section } from './app.ts'
import { languageSwitch, press, themeSwitch } from './controls.ts'
import { h, page, type Child } from './dom.ts'
import { logo } from './marks.ts'

/** The name, the switches, and where, when and with which key the scan was made. */
export function header(app: App): Section {
  const { tool, coverage, keyId } = app.data
  const words = app.words()
  const language = app.language()
  const theme = themeSwitch(app)
  const facts: [string, Child][] = [
    [words.target, h('bdi', {}, coverage.targets.map(visible).join(', '))],
    [
      words.started,
      h('time', { datetime: coverage.startedAt, title: coverage.startedAt }, formatTime(coverage.startedAt, language)),
    ],
    [words.duration, formatDuration(coverage.durationMs, language)],
    [words.keyId, h('code', {}, visible(keyId))],
    [words.version, visible(tool.version)],
  ]
  const element = h(
    'header',
    { class: 'masthead' },
    h(
      'div',
      { class: 'masthead-top' },
      h(
        'div',
        { class: 'brand' },
        logo(46),
        h(
          'div',
          {},
          h('h1', {}, tool.name, h('span', { class: 'brand-kanji', lang: 'ja', 'aria-hidden': 'true' }, '鍵番')),
          h('p', {}, words.report),
        ),
      ),
      h(
        'div',
        { class: 'switches' },
        languageSwitch(app),
        theme,
        h('button', { type: 'button', class: 'small', on: { click: () => page.print() } }, words.print),
      ),
    ),
    h('dl', { class: 'meta' }, ...facts.map(([name, value]) => h('div', {}, h('dt', {}, name), h('dd', {}, value)))),
  )
  return { element, update: () => press(theme, app.state().theme) }
}
