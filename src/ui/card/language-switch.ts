import { isLanguage, type Language } from '../../domain/language.ts'
import { et, languageWords } from '../../i18n/et.ts'
import { storeLanguage } from '../storage/stored-language.ts'
import { announce } from './announce.ts'
import { languageOfAddress, withLanguage } from './card-language.ts'

/** Shows the card's client text in the language of the address, and lets the agent choose another. */
export function startLanguageSwitch(): void {
  const followAddress = () => showLanguage(languageOfAddress(new URL(location.href)))
  followAddress()
  addEventListener('hashchange', followAddress)
  for (const button of choices()) {
    button.addEventListener('click', () => {
      const language = button.dataset['languageChoice'] ?? ''
      if (isLanguage(language)) chooseLanguage(language)
    })
  }
}

const CHANGED = 'teejuht:keel'

/** Calls back with each language that the card is shown in from now on. Returns the way to stop. */
export function followLanguage(onLanguage: (language: Language) => void): () => void {
  const listen = (event: Event): void => {
    const language: unknown = event instanceof CustomEvent ? event.detail : undefined
    if (typeof language === 'string' && isLanguage(language)) onLanguage(language)
  }
  document.addEventListener(CHANGED, listen)
  return () => document.removeEventListener(CHANGED, listen)
}

function choices(): NodeListOf<HTMLElement> {
  return document.querySelectorAll('[data-language-switch] [data-language-choice]')
}

/** Shows the card in this language and keeps the choice in the address. */
export function chooseLanguage(language: Language): void {
  showLanguage(language)
  storeLanguage(language)
  history.replaceState(history.state, '', withLanguage(new URL(location.href), language))
  announce(et.card.languageShown(languageWords[language].inLanguage))
}

function showLanguage(language: Language): void {
  const texts = document.querySelectorAll<HTMLElement>('[data-client-lang]')
  const shownBefore = [...texts].find((text) => !text.hidden)?.dataset['clientLang']
  for (const text of texts) text.hidden = text.dataset['clientLang'] !== language
  for (const button of choices()) {
    button.setAttribute('aria-pressed', String(button.dataset['languageChoice'] === language))
  }
  document.dispatchEvent(new CustomEvent(CHANGED, { detail: language }))
  // The texts differ in length: a section that the address names would slip away.
  if (shownBefore !== language) targetOfAddress()?.scrollIntoView()
}

function targetOfAddress(): HTMLElement | null {
  return location.hash === '' ? null : document.getElementById(location.hash.slice(1))
}
