import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

// Starlight with nothing changed but what it must be told: a title, and what is in the sidebar
export default defineConfig({
  outDir: '../../../.cache/starlight',
  integrations: [
    starlight({
      title: 'Same words',
      // as short as its template's own
      sidebar: [
        { label: 'Guide', items: [{ label: 'The guide', slug: 'guide' }] },
        { label: 'Causes', items: [{ autogenerate: { directory: 'causes' } }] },
      ],
    }),
  ],
});
