import { defineConfig } from 'astro/config';

export default defineConfig({ site: 'https://uji.example', trailingSlash: 'always', devToolbar: { enabled: false } });
