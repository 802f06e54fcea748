import { startCopyButtons } from './copy-buttons.ts'
import { startLanguageSwitch } from './language-switch.ts'
import { startReviewWarning } from './review-warning.ts'

startReviewWarning()
startLanguageSwitch()
startCopyButtons()
