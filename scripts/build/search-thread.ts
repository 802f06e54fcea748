import { parentPort, workerData } from 'node:worker_threads'
import { makeSearchFiles, type SearchSource } from '../../src/site/search-files.ts'

parentPort?.postMessage(makeSearchFiles(workerData as SearchSource))
