/** Has this account number (no spaces, capitals) the right check digits? @see ISO 13616, ISO 7064 mod 97-10 */
export function isIban(account: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(account)) return false
  const rearranged = account.slice(4) + account.slice(0, 4)
  let remainder = 0
  for (const sign of rearranged)
    for (const digit of String(Number.parseInt(sign, 36))) {
      remainder = (remainder * 10 + Number(digit)) % 97
    }
  return remainder === 1
}
