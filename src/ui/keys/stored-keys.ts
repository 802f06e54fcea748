import { readStored, writeStored } from '../storage/stored.ts'

const KEY = 'teejuht.klahvid'
const OFF = 'valjas'

/** Whether keys without Ctrl or Alt are shortcuts. Speech input and shaky hands may need them off. */
export function singleKeysOn(): boolean {
  return readStored(KEY) !== OFF
}

export function storeSingleKeys(on: boolean): void {
  writeStored(KEY, on ? undefined : OFF)
}
