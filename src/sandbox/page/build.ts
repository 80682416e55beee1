import { fileURLToPath } from 'node:url'
import type { InlineConfig } from 'vite'

const config: InlineConfig = {
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'warn',
  // Tests build it too, under another NODE_ENV, and get the same page.
  define: { 'process.env.NODE_ENV': '"production"' },
  oxc: { jsx: { runtime: 'automatic', development: false } },
  build: {
    outDir: fileURLToPath(new URL('../../../dist/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2024',
    // The page's own policy lets in nothing but files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1000,
    reportCompressedSize: false,
  },
}

/** Builds the page into dist/page. Where Vite is not installed, as in production, there is no page to build. */
export async function buildPage(): Promise<void> {
  const vite = await import('vite').catch(missing)
  await vite?.build(config)
}

function missing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined
  throw error
}

if (import.meta.main) await buildPage()
