import type { VocabularyFile } from './knowledge-base.ts'
import type { Parsed } from './parse-answer.ts'
import type { SourceFile } from './source-file.ts'
import { parseYaml, type YamlValue } from './yaml.ts'

/** What a file of `vocabulary/` holds; search gives it its meaning. */
export function parseVocabularyValue({ text, path }: SourceFile): Parsed<unknown> {
  const { value, findings } = parseYaml(text, path)
  return { value, findings }
}

/** A file of the vocabulary with its value, which may have been parsed before. */
export function vocabularyFile(file: SourceFile, value: unknown): VocabularyFile {
  // Places are asked for where something is wrong, and only then is the text parsed for them.
  let yaml: YamlValue | undefined
  return {
    name: file.path.slice(11, -4),
    value,
    placeOf: (path) =>
      path.length === 0
        ? { file: file.path, line: 1, column: 1 }
        : (yaml ??= parseYaml(file.text, file.path)).placeOf(path),
  }
}
