import { formatDay, type Day } from '../../domain/day.ts'
import type { Language } from '../../domain/language.ts'
import type { ReplyType } from './reply-type.ts'

type Sentence = (day: string) => string
type Sentences = { readonly [language in Language]: Sentence }

const ANSWER: { readonly [type in ReplyType]: Sentences } = {
  teabenoue: {
    et: (day) => `Vastame Teie teabenõudele hiljemalt ${day}.`,
    ru: (day) => `Мы ответим на Ваш запрос информации не позднее ${day}.`,
    en: (day) => `We will answer your information request by ${day} at the latest.`,
  },
  selgitustaotlus: {
    et: (day) => `Vastame Teie selgitustaotlusele hiljemalt ${day}.`,
    ru: (day) => `Мы ответим на Ваше ходатайство о разъяснении не позднее ${day}.`,
    en: (day) => `We will answer your request for explanation by ${day} at the latest.`,
  },
  margukiri: {
    et: (day) => `Vastame Teie märgukirjale hiljemalt ${day}.`,
    ru: (day) => `Мы ответим на Ваше предложение или замечание не позднее ${day}.`,
    en: (day) => `We will answer your memorandum by ${day} at the latest.`,
  },
  vaie: {
    et: (day) => `Lahendame Teie vaide hiljemalt ${day}.`,
    ru: (day) => `Мы рассмотрим Ваше возражение не позднее ${day}.`,
    en: (day) => `We will decide your appeal by ${day} at the latest.`,
  },
  edastamine: {
    et: (day) =>
      `Edastame Teie pöördumise hiljemalt ${day} asutusele, kes seda lahendab, ja anname Teile sellest teada.`,
    ru: (day) =>
      `Не позднее ${day} мы передадим Ваше обращение учреждению, которое занимается этим вопросом, и сообщим Вам об этом.`,
    en: (day) =>
      `We will forward your letter to the authority responsible by ${day} at the latest and let you know.`,
  },
}

/** What stands where the agent writes why more time is needed: the client must be told the reason. */
export const REASON_BLANK: { readonly [language in Language]: string } = {
  et: '[põhjus]',
  ru: '[причина]',
  en: '[reason]',
}

const EXTENDED: {
  readonly [language in Language]: (day: string, reason: string) => string
} = {
  et: (day, reason) => `Vajame vastamiseks rohkem aega, sest ${reason}. Vastame hiljemalt ${day}.`,
  ru: (day, reason) =>
    `Для ответа нам нужно больше времени, потому что ${reason}. Мы ответим не позднее ${day}.`,
  en: (day, reason) =>
    `We need more time to answer because ${reason}. We will answer by ${day} at the latest.`,
}

/** The sentence that tells a client until when the answer comes. */
export function deadlineSentence(type: ReplyType, day: Day, language: Language): string {
  return ANSWER[type][language](formatDay(day))
}

/** The same once the time has been extended; without a reason a blank stands for it. */
export function extendedSentence(day: Day, language: Language, reason?: string): string {
  const words = reason?.trim().replace(/[.\s]+$/, '')
  return EXTENDED[language](formatDay(day), words || REASON_BLANK[language])
}
