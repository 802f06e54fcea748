import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  EDITOR_FOLDER,
  editorHeaders,
  SECURITY_HEADERS,
} from '../../scripts/support/security-headers.ts'

const config = readFileSync(
  join(import.meta.dirname, '..', '..', 'deploy', 'teejuht-site.conf'),
  'utf8',
)

test.each(SECURITY_HEADERS)(
  'nginx sends the header %s as the guide’s own server does',
  (name, value) => {
    expect(config).toContain(`add_header ${name} "${value}" always;`)
  },
)

const editor = config.slice(config.indexOf(`location ${EDITOR_FOLDER} {`)).split('}')[0] ?? ''

test.each(editorHeaders(['https://gitlab.example']))(
  'nginx sends the header %s with the editor, and only there, as the guide’s own server does',
  (name, value) => {
    expect(editor).toContain(`add_header ${name} "${value}" always;`)
    expect(config.replace(editor, '')).not.toContain('unsafe-inline')
  },
)
