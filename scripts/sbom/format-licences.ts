import { isAllowed } from './allowed-licences.ts'
import type { LockedPackage } from './locked-packages.ts'

/** `docs/licences.md`: how many packages of each licence, and every package by name. */
export function formatLicences(packages: readonly LockedPackage[]): string {
  const byLicence = Map.groupBy(packages, ({ licence }) => licence ?? 'unknown')
  const counts = [...byLicence]
    .toSorted(([left], [right]) => (left < right ? -1 : 1))
    .map(([licence, found]) => {
      const first = found[0]
      const allowed = first && isAllowed(first) ? 'yes' : 'argued'
      return `| ${licence} | ${String(found.length)} | ${allowed} |`
    })
  const rows = packages.map(
    ({ name, version, licence, development }) =>
      `| ${name} | ${version} | ${licence ?? 'unknown'} | ${development ? 'build' : 'guide'} |`,
  )
  return `# Licences of the packages

Made by \`npm run sbom\` from \`package-lock.json\`; do not edit. Which licences are allowed and which
packages are argued for stands in \`scripts/sbom/allowed-licences.ts\`.

| licence | packages | allowed |
|---|---|---|
${counts.join('\n')}

| package | version | licence | for |
|---|---|---|---|
${rows.join('\n')}
`
}
