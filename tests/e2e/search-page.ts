/** The search page as a reader handles it. */
import type { Locator, Page } from '@playwright/test';
import { expect, open } from './test.ts';

export class SearchPage {
  readonly page: Page;
  readonly field: Locator;
  readonly status: Locator;
  readonly results: Locator;
  readonly filters: Locator;
  readonly notes: Locator;
  readonly pages: Locator;
  readonly suggestions: Locator;

  constructor(page: Page) {
    this.page = page;
    const main = page.getByRole('main');
    this.field = main.getByLabel('Cari berita dan panduan');
    this.status = main.getByRole('status');
    this.results = main.getByRole('list', { name: 'Hasil pencarian' }).getByRole('listitem');
    this.filters = main.getByRole('form', { name: 'Saring hasil' });
    this.notes = main.locator('#catatan-cari');
    this.pages = main.getByRole('navigation', { name: 'Halaman hasil' });
    this.suggestions = main.getByRole('listbox', { name: 'Saran' }).getByRole('option');
  }

  async open(query = ''): Promise<void> {
    await open(this.page, `/cari/${query}`);
  }

  async ask(words: string): Promise<void> {
    await this.field.fill(words);
    await this.field.press('Enter');
    await this.answered();
  }

  /** Waits until the page has said what it found. */
  async answered(): Promise<void> {
    await expect(this.status).toHaveText(/hasil untuk/i);
  }

  /** The number that the page announces. */
  async count(): Promise<number> {
    const [, number = '0'] = /^(\d+) hasil/.exec((await this.status.textContent()) ?? '') ?? [];
    return Number(number);
  }

  async titles(): Promise<string[]> {
    return this.results.getByRole('heading').getByRole('link').allTextContents();
  }

  filter(name: 'Rubrik' | 'Wilayah' | 'Tahun' | 'Jenis' | 'Urutan'): Locator {
    return this.filters.getByRole('combobox', { name, exact: true });
  }

  /** Chooses by the words before the count, and waits for the answer. */
  async choose(name: Parameters<SearchPage['filter']>[0], label: string): Promise<void> {
    const option = this.filter(name).locator('option').filter({ hasText: label }).first();
    await this.filter(name).selectOption(await option.getAttribute('value'));
    await this.answered();
  }

  /** How many results the page says that a choice would leave. */
  async promised(name: Parameters<SearchPage['filter']>[0], label: string): Promise<number> {
    const words = (await this.filter(name).locator('option').filter({ hasText: label }).first().textContent()) ?? '';
    return Number(/\((\d+)\)\s*$/.exec(words)?.[1] ?? Number.NaN);
  }
}
