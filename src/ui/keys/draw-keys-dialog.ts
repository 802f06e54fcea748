import { et } from '../../i18n/et.ts'

const words = et.keys

/** The dialog that names all keys, drawn once into the page; it is of no use without scripts. */
export function drawKeysDialog(): HTMLDialogElement {
  const dialog = document.createElement('dialog')
  dialog.className = 'dialog keys-dialog'
  dialog.dataset['keysDialog'] = ''
  dialog.setAttribute('aria-labelledby', 'klahvid')
  const title = make('h2', words.title)
  title.id = 'klahvid'
  const groups = words.groups.map((group) =>
    make(
      'section',
      make('h3', group.title),
      make('dl', ...group.keys.map(([key, does]) => drawKey(key, does))),
    ),
  )
  const columns = make('div', ...groups)
  columns.className = 'keys-groups'
  dialog.append(title, columns, drawChoice(), drawClose())
  document.body.append(dialog)
  return dialog
}

function drawKey(key: string, does: string): HTMLElement {
  return make('div', make('dt', make('kbd', key)), make('dd', does))
}

function drawChoice(): HTMLElement {
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.dataset['singleKeys'] = ''
  return make('p', make('label', box, words.single), make('small', words.singleHint))
}

function drawClose(): HTMLElement {
  const form = document.createElement('form')
  form.method = 'dialog'
  const button = make('button', words.close)
  button.className = 'button'
  form.append(button)
  return form
}

function make(name: string, ...children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(name)
  element.append(...children)
  return element
}
