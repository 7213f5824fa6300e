/** A copy of the fixture site with a server of its own: it can be edited, watched and cut off. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fixtureSite } from '../build/fixture-site.ts';
import { SiteServer } from './site-server.ts';

export class SiteCopy extends SiteServer {
  constructor() {
    super(realpathSync(mkdtempSync(join(tmpdir(), 'situs-'))));
    // Volumes stand in the site as links.
    execFileSync('cp', ['-rL', `${fixtureSite}/.`, this.folder]);
  }

  write(file: string, text: string): void {
    writeFileSync(join(this.folder, file), text);
  }

  remove(file: string): void {
    rmSync(join(this.folder, file), { recursive: true });
  }

  async discard(): Promise<void> {
    await this.cutOff();
    rmSync(this.folder, { recursive: true });
  }
}
