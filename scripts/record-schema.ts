import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { answerRecordJsonSchema } from '../src/site/record-schema.ts'
import { ROOT } from './support/environment.ts'

/** Writes `docs/answer-record.schema.json` anew: after a change of the record. */
writeFileSync(join(ROOT, 'docs', 'answer-record.schema.json'), answerRecordJsonSchema())
