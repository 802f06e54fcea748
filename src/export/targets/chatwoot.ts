import { toPlain } from '../../letters/to-plain.ts'
import type { ExportTarget } from '../export-letter.ts'
import { clientNameAs, withVariables } from '../fill-gaps.ts'

/**
 * Canned responses of Chatwoot: a list of bodies, each for one call of
 * `POST /api/v1/accounts/{account_id}/canned_responses`, because Chatwoot reads no file.
 * A short code is unique within an account.
 * Source: https://developers.chatwoot.com/api-reference/canned-responses/add-a-new-canned-response,
 * variables: https://www.chatwoot.com/docs/user-guide/features/template-variables/
 */
export const chatwoot: ExportTarget = {
  instruction:
    'Chatwoot: iga kirje failis teejuht-canned-responses.json on ühe päringu keha: POST /api/v1/accounts/{konto}/canned_responses.',
  build(letters) {
    const bodies = letters.map((letter) => ({
      short_code: `${letter.id}-${letter.language}`,
      content: toPlain(withVariables(letter, clientNameAs('{{contact.name}}'))),
    }))
    return {
      path: 'teejuht-canned-responses.json',
      text: `${JSON.stringify(bodies, null, 2)}\n`,
    }
  },
}
