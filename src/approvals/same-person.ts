/**
 * Are two Git identities (`Name <mail>`) the same person? The same address or the same
 * name is enough: a forge often writes an address of its own beside the name, and for
 * four eyes a doubt counts against the approver.
 */
export function isSamePerson(left: string, right: string): boolean {
  const [leftName, leftMail] = partsOf(left)
  const [rightName, rightMail] = partsOf(right)
  return (leftMail !== '' && leftMail === rightMail) || (leftName !== '' && leftName === rightName)
}

function partsOf(identity: string): readonly [name: string, mail: string] {
  const [, name = identity, mail = ''] = /^(.*?)\s*<([^<>]*)>\s*$/s.exec(identity) ?? []
  const plain = (text: string): string =>
    text.normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
  return [plain(name), plain(mail)]
}
