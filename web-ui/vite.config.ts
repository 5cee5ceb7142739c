import { defineConfig } from "vitest/config";

/** During development the services are elsewhere; in production they are the page's own origin. */
const services = process.env.DATELINE_URL ?? "http://127.0.0.1:8080";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    // The first that know light-dark(): rewritten for older ones it would no longer follow the button.
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    outDir: "target/dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  server: { port: 5173, proxy: { "/api": { target: services, changeOrigin: true } } },
  preview: { proxy: { "/api": { target: services, changeOrigin: true } } },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
