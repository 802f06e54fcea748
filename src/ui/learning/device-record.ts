import { dayInTallinn } from '../../domain/day.ts'
import { learningWords as words } from '../../i18n/et-learning.ts'
import { formatRecord, joinRecords, parseRecord } from '../../learning/learner-record.ts'
import { saveFile } from './save-file.ts'
import { changeRecord, deleteRecord, readRecord } from './learner-store.ts'

/** The buttons that export, import and delete what is kept on the device. */
export function startDeviceRecord(onChange: () => void): void {
  const section = document.querySelector<HTMLElement>('[data-device-record]')
  if (!section) return
  section.hidden = false
  const find = <Found extends HTMLElement>(name: string): Found | null =>
    section.querySelector<Found>(`[data-${name}]`)
  const tell = (text: string): void => {
    const told = find('record-told')
    if (told) told.textContent = text
  }
  const ask = (open: boolean): void => {
    const sure = find('delete-sure')
    if (sure) sure.hidden = !open
    find(open ? 'delete-no' : 'delete-record')?.focus()
  }

  find('export-record')?.addEventListener('click', () => {
    const name = `teejuht-oppimine-${dayInTallinn(new Date())}.json`
    saveFile(name, 'application/json', formatRecord(readRecord()))
  })
  find<HTMLInputElement>('import-record')?.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return
    void readFile(target.files?.[0]).then((read) => {
      tell(read ? words.imported : words.notImported)
      // The same file may be chosen again.
      target.value = ''
      onChange()
    })
  })
  find('delete-record')?.addEventListener('click', () => ask(true))
  find('delete-no')?.addEventListener('click', () => ask(false))
  find('delete-yes')?.addEventListener('click', () => {
    deleteRecord()
    ask(false)
    tell(words.deleted)
    onChange()
  })
}

// A record of years has some hundred kilobytes.
const LARGEST = 5_000_000

async function readFile(file: File | undefined): Promise<boolean> {
  if (!file || file.size > LARGEST) return false
  const read = parseRecord(await file.text())
  if (read) changeRecord((record) => joinRecords(record, read))
  return read !== undefined
}
