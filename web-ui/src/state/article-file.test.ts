// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { LARGEST_BYTES, readArticleFile } from "./article-file.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);

test.each([
  ["UTF-8", utf8("Brücke\n\nText"), "a.txt", "text/plain"],
  ["UTF-8 with a mark", utf8("\uFEFFBrücke\n\nText"), "a.txt", "text/plain"],
  ["Windows-1252", latin("Br\xfccke\n\nText"), "a.txt", "text/plain"],
  ["UTF-16", utf16("Brücke\n\nText"), "a.txt", ""],
])("text in %s", (_, bytes, name, type) => {
  const file = readArticleFile(bytes, name, type);
  expect(file).toMatchObject({ form: "text", title: "Brücke", text: "Brücke\n\nText" });
});

test("a page says its encoding and its title itself", () => {
  const page = '<meta charset="iso-8859-1"><title> Br\xfccke </title><p>Er\xf6ffnet.';
  expect(readArticleFile(latin(page), "a.htm", "")).toMatchObject({
    form: "html",
    title: "Brücke",
    text: expect.stringContaining("Eröffnet"),
  });
});

test("a page is one by what it begins with, whatever its name", () => {
  const file = readArticleFile(utf8("<!DOCTYPE html><title>A</title>b"), "a.txt", "text/plain");
  expect(file).toMatchObject({ form: "html", title: "A" });
});

test.each([
  ["a paragraph is no headline", `${"long ".repeat(60)}\nmore`],
  ["a text of one line has none", "The mayor opened the bridge."],
])("%s", (_, text) => {
  expect(readArticleFile(utf8(text), "a.txt", "text/plain")).toMatchObject({ title: null });
});

test.each([
  ["notText", utf8("%PDF-1.4 x"), "a.pdf", "application/pdf"],
  ["notText", Uint8Array.of(0x4d, 0, 0x5a), "a.txt", "text/plain"],
  ["empty", utf8(" \n"), "a.txt", "text/plain"],
  ["tooLarge", new Uint8Array(LARGEST_BYTES + 1), "a.txt", "text/plain"],
])("%s", (wrong, bytes, name, type) => {
  expect(readArticleFile(bytes, name, type)).toEqual({ wrong });
});
