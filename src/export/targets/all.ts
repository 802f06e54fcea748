import type { ExportTarget } from '../export-letter.ts'
import { chatwoot } from './chatwoot.ts'
import { espanso } from './espanso.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'

/** Every program that letters can be taken into, by the name given on the command line. */
export const EXPORT_TARGETS: { readonly [name: string]: ExportTarget } = {
  zammad,
  chatwoot,
  zendesk,
  espanso,
}
