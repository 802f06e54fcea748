import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { SECURITY_HEADERS } from '../../scripts/support/security-headers.ts'

const config = readFileSync(join(import.meta.dirname, '..', '..', 'deploy', 'nginx.conf'), 'utf8')

test.each(SECURITY_HEADERS)(
  'nginx sends the header %s as the guide’s own server does',
  (name, value) => {
    expect(config).toContain(`add_header ${name} "${value}" always;`)
  },
)
