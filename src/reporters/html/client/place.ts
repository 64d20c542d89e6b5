import type { Location } from '#core/finding.ts'
import { visible } from '../view/format.ts'
import { h, type PageElement } from './dom.ts'

const SHORT_ID = 10

/** A place as `folder/` **`file`** `:line`, so that the end of a long path stays in sight. */
export function placeOf({ file, line }: Location): PageElement {
  const cut = file.lastIndexOf('/') + 1
  return h(
    'bdi',
    { class: 'place' },
    h('span', { class: 'place-folder' }, visible(file.slice(0, cut))),
    h('span', { class: 'place-file' }, visible(file.slice(cut))),
    h('span', { class: 'place-line' }, `:${line}`),
  )
}

/** A place in one line of text. */
export function placeText({ file, line }: Location): string {
  return `${visible(file)}:${line}`
}

/** The start of an object id, long enough to find it again. */
export function shortId(id: string): string {
  return visible(id.slice(0, SHORT_ID))
}
