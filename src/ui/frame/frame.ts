/** What every page of the guide can do, whatever it shows: one script, asked for once. */
import '../theme/theme.ts'
import '../keys/keys-dialog.ts'
import '../report/report-button.ts'
import '../offline/start.ts'
