import { factFileSchema } from '../knowledge-base/schemas/fact-schema.ts'
import { glossarySchema } from '../knowledge-base/schemas/glossary-schema.ts'
import { guideSchema } from '../knowledge-base/schemas/guide-schema.ts'
import { topicsSchema } from '../knowledge-base/schemas/guide-settings-schema.ts'
import { letterFileSchema } from '../knowledge-base/schemas/letter-schema.ts'
import { servicesSchema } from '../knowledge-base/schemas/services-schema.ts'
import { wordsToAvoidSchema } from '../knowledge-base/schemas/words-to-avoid-schema.ts'
import { synonymsSchema } from '../search/parse-vocabulary.ts'
import { describeForm, type FormGroup } from './form-node.ts'

/** A kind of `.yml` file that the editor offers, by its collection or its name in „Loendid“. */
export interface YamlKind<Name extends string = string> {
  readonly name: Name
  /** The folder of such files, or the one file, below the content folder. */
  readonly path: string
  readonly form: FormGroup
}

/** Folders of `.yml` files: a collection each. */
export const YAML_FOLDERS: readonly YamlKind<'facts' | 'guides' | 'letters'>[] = [
  { name: 'facts', path: 'facts', form: describeForm(factFileSchema) },
  { name: 'guides', path: 'guides', form: describeForm(guideSchema) },
  { name: 'letters', path: 'letters', form: describeForm(letterFileSchema) },
]

/** Single `.yml` files: together in „Loendid“. */
export const YAML_LISTS: readonly YamlKind<
  'topics' | 'glossary' | 'services' | 'synonyms' | 'words-to-avoid'
>[] = [
  { name: 'topics', path: 'topics.yml', form: describeForm(topicsSchema) },
  { name: 'glossary', path: 'glossary.yml', form: describeForm(glossarySchema) },
  { name: 'services', path: 'services.yml', form: describeForm(servicesSchema) },
  { name: 'synonyms', path: 'vocabulary/synonyms.yml', form: describeForm(synonymsSchema) },
  {
    name: 'words-to-avoid',
    path: 'vocabulary/words-to-avoid.yml',
    form: describeForm(wordsToAvoidSchema),
  },
]

/** The name under which the editor knows how such a file is read and written. */
export function formatOf(kindName: string): string {
  return `teejuht-${kindName}`
}
