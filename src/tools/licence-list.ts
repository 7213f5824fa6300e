/** THIRD-PARTY-LICENCES.md as text: packages by their licence. */
import { runtimeLicences } from '#licences.ts';

/** @param lockFile text of package-lock.json */
export function licenceList(lockFile: string): string {
  const byLicence = Map.groupBy(runtimeLicences(lockFile), ({ licence }) => licence);
  const sections = [...byLicence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, packages]) => `## ${licence}\n\n${packages.map(({ name, version }) => `- ${name} ${version}`).join('\n')}\n`);
  return `# Licences of third parties

Made by \`npm run licences\` from package-lock.json. Everything that is installed to build, serve or edit the site, on any system; tools for tests are left out. The texts of what readers get are on the site at \`/lisensi.txt\`, those of the program for editors in \`/admin/lisensi.txt\`.

${sections.join('\n')}`;
}
