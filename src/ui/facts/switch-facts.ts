import { followDay } from './follow-day.ts'
import { showFacts } from './show-facts.ts'

// What is in force today in Tallinn, also past midnight.
followDay((day) => showFacts(document, day))
