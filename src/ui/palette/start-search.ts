import { readStoredLanguage } from '../storage/stored-language.ts'
import { startSearchEarly } from './search-line.ts'

// A script of its own, before that of the palette: it is there while React is still loading.
startSearchEarly(readStoredLanguage())
