import { defineConfig, type Plugin } from "vitest/config";

/** During development the services are elsewhere; in production they are the page's own origin. */
const services = process.env.DATELINE_URL ?? "http://127.0.0.1:8080";

/** The same page in a document that says what it is: the service lets no other be framed. */
const embed: Plugin = {
  name: "embed",
  enforce: "post",
  generateBundle(_, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") throw new Error("no index.html");
    const marked = String(page.source).replace("<html ", "<html data-embedded ");
    if (marked === page.source) throw new Error("no <html> to mark in index.html");
    this.emitFile({ type: "asset", fileName: "embed.html", source: marked });
  },
};

/** What listens; with what it shares, or the forms would be fetched along with it. */
const HANDS = /src\/views\/(hands|twin)\.tsx?/;

const BASE =
  /node_modules|src\/(dates\/|api\/problem|messages\/(index|en|dates-en|counted-en|date-words)\.ts)/;

/** An event, its articles, and what is decided on them there; no form is without it. */
const CARD = /src\/(views\/(card|reader)\.tsx|api\/desk\.ts)/;

/** What unfolds over the stage and beside it. */
const PANELS = /src\/views\/(facets|legend-key|[\w-]+-panel)\.tsx/;

/** Forms, the review, and what becomes of articles that are added. */
const WORK = /src\/views\/(dialogs|\w+-form|review|toast|picked-bar|help)\.tsx/;

export default defineConfig({
  plugins: [embed],
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    target: "es2023",
    // The first that know light-dark(): rewritten for older ones it would no longer follow the button.
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    outDir: "target/dist",
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What is used together is in one file: fewer requests, and it packs better.
        codeSplitting: {
          groups: [
            { name: "base", test: BASE, priority: 5 },
            { name: "page", tags: ["$initial"], priority: 4 },
            // Not beside the English words: they take over those of another language when they come.
            {
              name: "spans",
              test: /src\/(state\/typed-span|messages\/rare-dates)\.ts/,
              priority: 4,
            },
            { name: "words", test: /src\/messages\/(all|[\w-]+-en|en-later)\.ts/, priority: 3 },
            { name: "hands", test: HANDS, priority: 2.5 },
            { name: "card", test: CARD, priority: 2 },
            { name: "panels", test: PANELS, priority: 1.5 },
            { name: "work", test: WORK, priority: 1 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { "/api": { target: services, changeOrigin: true } } },
  preview: { proxy: { "/api": { target: services, changeOrigin: true } } },
  test: {
    include: ["src/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
