import type { LockedPackage } from './locked-packages.ts'

/**
 * A bill of materials in CycloneDX 1.6, without a time or a random number: the same lock
 * file gives the same bytes.
 *
 * @see https://cyclonedx.org/docs/1.6/json/
 */
export function toCycloneDx(packages: readonly LockedPackage[]): unknown {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'teejuht', 'bom-ref': 'teejuht' } },
    components: packages.map(({ name, version, licence, integrity, development }) => ({
      type: 'library',
      'bom-ref': `pkg:npm/${name}@${version}`,
      name,
      version,
      purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
      scope: development ? 'excluded' : 'required',
      ...(licence && { licenses: [licenceOf(licence)] }),
      ...(integrity && { hashes: [hashOf(integrity)] }),
    })),
  }
}

function licenceOf(licence: string): unknown {
  return /\s/.test(licence) ? { expression: licence } : { license: { id: licence } }
}

const ALGORITHMS: { readonly [name: string]: string } = { sha512: 'SHA-512', sha1: 'SHA-1' }

function hashOf(integrity: string): unknown {
  const [algorithm = '', base64 = ''] = integrity.split(/-(.*)/s)
  return {
    alg: ALGORITHMS[algorithm] ?? algorithm,
    content: Buffer.from(base64, 'base64').toString('hex'),
  }
}
