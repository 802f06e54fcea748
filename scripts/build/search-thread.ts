import { parentPort, workerData } from 'node:worker_threads'
import { makeSearchFiles } from '../../src/site/search-files.ts'
import { openReadingStore } from './kept-reading.ts'
import type { SearchPlan } from './search-plan.ts'

const { source, store } = workerData as SearchPlan
const kept = store === undefined ? undefined : openReadingStore(store, source.vocabulary)
parentPort?.postMessage(makeSearchFiles(source, kept))
kept?.save()
