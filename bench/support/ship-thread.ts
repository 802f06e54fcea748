import { parentPort, workerData } from 'node:worker_threads'
import { ENGINES } from '../peers/all.ts'
import { benchDocuments, shipOurs, type Corpus } from './search-documents.ts'

const { name, corpus } = workerData as { readonly name: string; readonly corpus: Corpus }
const engine = ENGINES.find((one) => one.name === name)
const shipped =
  name === 'Teejuht' ? JSON.stringify(shipOurs(corpus)) : await engine?.ship(benchDocuments(corpus))
parentPort?.postMessage(shipped)
