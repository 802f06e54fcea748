/** Why Git could not tell what it was asked. A value: most of these are ordinary situations. */
export type GitFault =
  /** Git is not installed. */
  | { readonly kind: 'no-git' }
  /** The folder is unpacked from an archive, say. */
  | { readonly kind: 'not-a-repository'; readonly folder: string }
  /** No such branch, tag or commit; also a base that was force-pushed away. */
  | { readonly kind: 'unknown-revision'; readonly revision: string }
  /** The clone has only the newest part of history. */
  | { readonly kind: 'shallow' }
  | { readonly kind: 'no-common-history'; readonly left: string; readonly right: string }
  /** Nobody told Git who works here. */
  | { readonly kind: 'no-identity' }
  /** Git said no, in its own words. */
  | { readonly kind: 'failed'; readonly command: string; readonly message: string }

/** What Git told, or why it could not. */
export type GitOutcome<Value> =
  | { readonly kind: 'found'; readonly value: Value }
  | { readonly kind: 'failed'; readonly fault: GitFault }

/** A fault in a sentence or two for an editor: what happened and what helps. In Estonian. */
export function describeGitFault(fault: GitFault): string {
  switch (fault.kind) {
    case 'no-git':
      return 'Giti ei leitud. Paigalda Git ja proovi uuesti.'
    case 'not-a-repository':
      return `Kaust „${fault.folder}“ ei ole Giti hoidla. Ajalugu on näha ainult hoidlas: tee „git clone“, mitte arhiivi allalaadimine.`
    case 'unknown-revision':
      return `Haru ega muudatust „${fault.revision}“ selles hoidlas ei ole. Kontrolli nime; kui haru on ümber kirjutatud või veel toomata, tee „git fetch“.`
    case 'shallow':
      return 'Hoidlas on ainult ajaloo lõpp (pinnapealne kloon), oodati kogu ajalugu. Too see käsuga „git fetch --unshallow“; CI-s pane sügavuseks 0.'
    case 'no-common-history':
      return `Muudatustel ${short(fault.left)} ja ${short(fault.right)} ei ole ühist ajalugu. Too kogu ajalugu („git fetch --unshallow“) või vali teine alus.`
    case 'no-identity':
      return 'Git ei tea, kes Sa oled. Ütle: git config user.name "Eesnimi Perenimi" ja git config user.email "nimi@asutus.ee".'
    case 'failed':
      return `Giti käsk „git ${fault.command}“ ei õnnestunud: ${fault.message || 'põhjust ei öeldud'}.`
  }
}

function short(revision: string): string {
  return revision.slice(0, 10)
}
