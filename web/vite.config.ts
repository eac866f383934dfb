import react from '@vitejs/plugin-react'
import { defineConfig, loadEnv } from 'vite'

const here = new URL('.', import.meta.url).pathname
/** The address of the running server during development; `PORT` is the one the server reads. */
const { PORT = '8080' } = loadEnv('', here, '')

/** Pages are built to `dist/web`; during development `/api` goes to the running server. */
export default defineConfig({
  root: here,
  // `public/` is the folder of the public pages.
  publicDir: 'static',
  plugins: [react()],
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    chunkSizeWarningLimit: 800,
    // An asset inlined as `data:` would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What seldom changes is kept by browsers from one version of the product to the next.
        codeSplitting: { groups: [{ name: 'base', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\// }] },
      },
    },
  },
  server: { proxy: { '/api': `http://127.0.0.1:${PORT}` } },
})
