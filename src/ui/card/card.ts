import { startCardKeys } from './card-keys.ts'
import { startCopyButtons } from './copy-buttons.ts'
import { startLanguageSwitch } from './language-switch.ts'
import { startLetterButton } from './letter-button.ts'
import { startReviewWarning } from './review-warning.ts'

startReviewWarning()
startLanguageSwitch()
startCopyButtons()
startLetterButton()
startCardKeys()
