import CMS from '@sveltia/cms'
import { parse } from 'yaml'
import { readAnswerFile, writeAnswerFile } from '../answer-file.ts'
import { formatOf, YAML_FOLDERS, YAML_LISTS } from '../content-files.ts'
import { readYamlFile, writeYamlFile, type FormFields } from '../yaml-file.ts'
import { checkOnSaving, type EditedEntry } from './check-on-saving.ts'
import { watchForge, type ForgeBackend } from './forge-reader.ts'
import { mendPage } from './mend-page.ts'

interface Config {
  readonly backend: ForgeBackend
}

CMS.registerCustomFormat(formatOf('answers'), 'md', {
  fromFile: readAnswerFile,
  toFile: writeAnswerFile,
})
for (const { name, form } of [...YAML_FOLDERS, ...YAML_LISTS])
  CMS.registerCustomFormat(formatOf(name), 'yml', {
    fromFile: (text) => readYamlFile(form, text),
    toFile: (fields: FormFields) => writeYamlFile(form, fields),
  })

const config = parse(await (await fetch('/toimetaja/config.yml')).text()) as Config
const forge = watchForge(config.backend)
const contentFolder = document.documentElement.dataset['contentFolder'] ?? 'content'

CMS.registerEventListener({
  name: 'preSave',
  // The editor's type of an entry is an Immutable map of anything.
  handler: ({ entry }) =>
    checkOnSaving(entry as unknown as EditedEntry, {
      forge,
      branch: config.backend.branch,
      contentFolder,
    }) as never,
})

mendPage()
CMS.init({ config: { ...config, load_config_file: false } as never })
