/* What the home page can do besides. */
import '../palette/mount-inline.ts'
import '../changes/count-unseen.ts'
