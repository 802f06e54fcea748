// The page is read and searched first. A preview is not kept: it has no content version.
if (document.documentElement.dataset['contentVersion'])
  addEventListener('load', () => {
    setTimeout(() => {
      void import('./watch-connection.ts').then(
        ({ watchConnection }) => watchConnection(),
        // Without the script the guide is as it was before.
        () => undefined,
      )
    }, 2500)
  })
