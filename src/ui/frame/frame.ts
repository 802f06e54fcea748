/*
 * What every page of the guide can do, whatever it shows, as one script: each further file
 * would cost a slow computer more than its bytes do.
 */
import '../theme/theme.ts'
import '../keys/keys-dialog.ts'
import '../report/report-button.ts'
import '../palette/mount-dialog.ts'
import '../offline/start.ts'
