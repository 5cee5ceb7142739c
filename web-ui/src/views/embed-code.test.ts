// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { embedCode } from "./embed-code.ts";

const framed = (address: string, title = "Dateline") => {
  const template = document.createElement("template");
  template.innerHTML = embedCode(address, title);
  const [frame, ...others] = [...template.content.querySelectorAll("*")];
  expect(others).toEqual([]);
  return frame as HTMLIFrameElement;
};

test.each([
  "https://news.example/embed.html?timeline=korea&q=summit",
  'https://news.example/embed.html#story="onload="alert(1)',
  "https://news.example/embed.html?q='><script>alert(1)</script>",
  "https://news.example/embed.html?q=&quot;",
])("%s stays one attribute of one frame", (address) => {
  const frame = framed(address);
  expect(frame.getAttribute("src")).toBe(address);
  expect(frame.getAttributeNames().sort()).toEqual(["height", "src", "style", "title", "width"]);
});

test("so does its title", () => {
  expect(framed("/", 'A "summit" <b>').getAttribute("title")).toBe('A "summit" <b>');
});

test("only a story may fill the screen", () => {
  expect(embedCode("/", "Dateline", "fullscreen")).toContain(' allow="fullscreen"');
  expect(embedCode("/", "Dateline")).not.toContain("allow");
});
