import { checkDigitOf } from '../../src/domain/personal-data/personal-code.ts'
import type { PersonalKind } from '../../src/domain/personal-data/find-personal-data.ts'
import { isIban } from '../../src/domain/personal-data/iban.ts'
import { seededDraw, type Draw } from './seeded-random.ts'

/** A sentence with something invented that would point to a person. */
export interface PersonalCase {
  readonly kind: PersonalKind
  /** As it was hidden in the sentence. */
  readonly written: string
  readonly sentence: string
}

const NBSP = '\u00a0'
const ZERO_WIDTH = '\u200b'

/** Invented cases of every kind, hidden in every way, in sentences of three languages. The same for the same seed. */
export function personalDataCases(seed: number, perKind: number): readonly PersonalCase[] {
  const draw = seededDraw(seed)
  return Object.entries(MAKERS).flatMap(([kind, make]) =>
    Array.from({ length: perKind }, () => {
      const written = make(draw)
      return {
        kind: kind as PersonalKind,
        written,
        sentence: draw.one(SENTENCES[kind as PersonalKind]).replace('…', () => written),
      }
    }),
  )
}

const MAKERS: { readonly [kind in PersonalKind]: (draw: Draw) => string } = {
  'personal-code': makeCode,
  email: makeEmail,
  phone: makePhone,
  plate: makePlate,
  vin: makeVin,
  iban: makeIban,
}

const SENTENCES: { readonly [kind in PersonalKind]: readonly string[] } = {
  'personal-code': [
    'Klient isikukoodiga … küsis juhiluba.',
    'Tema IK on …, palun kontrolli.',
    'Saada otsus inimesele (…).',
    'Клиент с личным кодом … спросил о правах.',
    'Код … указан в заявлении.',
    'The client with personal code … called twice.',
    'Please look up … in the register.',
  ],
  email: [
    'Kirjuta kliendile aadressil … veel täna.',
    'Tema e-post: …',
    'Напишите клиенту на … сегодня.',
    'Почта клиента: …, ответ ждёт.',
    'Send the letter to … today.',
    'His mailbox is … and he waits.',
  ],
  phone: [
    'Helista talle numbril … pärast lõunat.',
    'Kliendi telefon: …',
    'Перезвоните клиенту по номеру … после обеда.',
    'Телефон: …, спросить Ивана.',
    'Call him back on … after lunch.',
    'Phone: … (evenings only).',
  ],
  plate: [
    'Sõiduk numbrimärgiga … on arvelt maas.',
    'Auto reg nr … seisab hoovis.',
    'Машина с госномером … снята с учёта.',
    'Номер … не читается.',
    'The car with number plate … is deleted.',
    'Registration …, blue estate.',
  ],
  vin: [
    'VIN-kood … ei klapi registriga.',
    'Tehase tähis on …, vaata üle.',
    'Номер кузова … не совпадает.',
    'VIN: …',
    'The VIN … does not match the register.',
    'Vehicle … was imported in spring.',
  ],
  iban: [
    'Tagasta lõiv kontole … juba täna.',
    'Kliendi arveldusarve: …',
    'Верните пошлину на счёт … сегодня.',
    'Счёт клиента: …, банк обычный.',
    'Refund the fee to … today.',
    'His account is … at the usual bank.',
  ],
}

/** The signs with something between some of them, as people and programs write. */
function spread(draw: Draw, groups: readonly string[]): string {
  return groups.join(draw.one(['', ' ', '-', NBSP, '\u2013', ZERO_WIDTH, ' - ', '.']))
}

function makeCode(draw: Draw): string {
  const century = String(1 + draw.number(6))
  const two = (value: number): string => String(value).padStart(2, '0')
  const first = `${century}${draw.digits(2)}${two(1 + draw.number(12))}${two(1 + draw.number(28))}${draw.digits(3)}`
  const code = `${first}${String(checkDigitOf(first))}`
  return draw.one([
    () => code,
    () => spread(draw, [code.slice(0, 1), code.slice(1, 7), code.slice(7)]),
    () => spread(draw, [code.slice(0, 7), code.slice(7)]),
    () => code.split('').join(' '),
    // As an input method for other scripts writes digits.
    () => code.replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  ])()
}

function makeEmail(draw: Draw): string {
  const name = draw.one([
    'mari.maasikas',
    'jaan',
    'ivan_petrov77',
    'john.smith',
    'kadri-liis.tamm',
    'õie.käär',
  ])
  const host = draw.one([
    'gmail.com',
    'hot.ee',
    'mail.ru',
    'naide.ee',
    'firma.com',
    'post.naide.eu',
  ])
  const hidden = draw.one([' (at) ', '(ät)', ' [at] ', ' ät ', ' @ ', '@', '@', ` @${NBSP}`, '[@]'])
  const address = `${name}${hidden}${host}`
  return draw.number(4) === 0 && hidden !== ' @ '
    ? address.replace(
        /\.(\p{L}+)$/u,
        (_, end: string) => `${draw.one([' punkt ', ' dot ', '(dot)', '[.]', ' точка '])}${end}`,
      )
    : address
}

function makePhone(draw: Draw): string {
  const mobile = `5${draw.digits(7)}`
  const short = `5${draw.digits(6)}`
  const cable = `${draw.one(['6', '7', '3', '4'])}${draw.digits(6)}`
  return draw.one([
    () => mobile,
    () => short,
    () => cable,
    () => `+372${draw.one(['', ' ', '-', NBSP])}${mobile}`,
    () => `00372 ${mobile}`,
    () => `+372 ${short.slice(0, 3)} ${short.slice(3)}`,
    () => `${mobile.slice(0, 4)}${draw.one([' ', '-', NBSP, '\u2011'])}${mobile.slice(4)}`,
    () => `${mobile.slice(0, 3)} ${mobile.slice(3, 5)} ${mobile.slice(5)}`,
    () => `${cable.slice(0, 3)} ${cable.slice(3)}`,
    () => `(+372) ${cable.slice(0, 3)} ${cable.slice(3, 5)} ${cable.slice(5)}`,
    () => `+7 (9${draw.digits(2)}) ${draw.digits(3)}-${draw.digits(2)}-${draw.digits(2)}`,
    () => `+358 40 ${draw.digits(3)} ${draw.digits(4)}`,
    () => `+44 7${draw.digits(3)} ${draw.digits(6)}`,
  ])()
}

const LETTERS = 'ABCDEFGHIJKLMNOPRSTUVXYZ'

function letters(draw: Draw, count: number): string {
  return Array.from({ length: count }, () => draw.one(LETTERS.split(''))).join('')
}

function makePlate(draw: Draw): string {
  const digits = draw.digits(3)
  const three = letters(draw, 3)
  return draw.one([
    () => `${digits} ${three}`,
    () => `${digits}${three}`,
    () => `${digits}-${three}`,
    () => `${digits}${NBSP}${three}`,
    () => `${digits}${three}`.toLowerCase(),
    () => `${digits} ${three}`.toLowerCase(),
    // Trailers and motorcycles.
    () => `${digits} ${letters(draw, 2)}`,
    () => `${draw.digits(2)} ${three}`,
  ])()
}

const VIN_SIGNS = 'ABCDEFGHJKLMNPRSTUVWXYZ0123456789'

function makeVin(draw: Draw): string {
  const maker = draw.one(['WVW', 'WAU', 'VF1', 'YV1', 'TMB', 'JTD', 'XTA', 'SAL', 'WDB'])
  const middle = Array.from({ length: 8 }, () => draw.one(VIN_SIGNS.split(''))).join('')
  const vin = `${maker}${middle}${draw.digits(6)}`
  return draw.one([
    () => vin,
    () => vin.toLowerCase(),
    () => `${vin.slice(0, 3)} ${vin.slice(3, 9)} ${vin.slice(9)}`,
    () => `${vin.slice(0, 3)}-${vin.slice(3, 9)}-${vin.slice(9)}`,
    () => `${vin.slice(0, 9)}${ZERO_WIDTH}${vin.slice(9)}`,
  ])()
}

function makeIban(draw: Draw): string {
  const [country, length] = draw.one([
    ['EE', 16],
    ['EE', 16],
    ['EE', 16],
    ['LT', 16],
    ['FI', 14],
    ['DE', 18],
  ] as const)
  const own = draw.digits(length)
  const account =
    Array.from(
      { length: 98 },
      (_, check) => `${country}${String(check).padStart(2, '0')}${own}`,
    ).find((one) => isIban(one)) ?? ''
  const fours = account.match(/.{1,4}/g) ?? []
  return draw.one([
    () => account,
    () => fours.join(' '),
    () => fours.join(NBSP),
    () => fours.join('-'),
    () => account.toLowerCase(),
    () => `${account.slice(0, 4)} ${account.slice(4)}`,
  ])()
}
