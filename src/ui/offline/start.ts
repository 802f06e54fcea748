import { readContact } from './contact-store.ts'
import { digestOfPage, editionOfPage } from './page-edition.ts'
import { showDays } from './show-days.ts'

// The page is read and searched first. A preview is not kept.
if (digestOfPage()) {
  const own = editionOfPage()
  if (own) showDays(own)
  else void readContact().then((contact) => contact && showDays(contact.edition))
  addEventListener('load', () => {
    setTimeout(() => {
      void import('./watch-connection.ts').then(
        ({ watchConnection }) => watchConnection(),
        // Without the script the guide is as it was before.
        () => undefined,
      )
    }, 2500)
  })
}
