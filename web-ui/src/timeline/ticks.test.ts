import { expect, test } from "vitest";
import { civilOf, dayOf } from "../dates/civil.ts";
import { german } from "../messages/dates-de.ts";
import { english } from "../messages/dates-en.ts";
import { TimeScale } from "./scale.ts";
import { axisOf, yearStarts } from "./ticks.ts";

const axis = (start: number, end: number, width = 1000) =>
  axisOf(new TimeScale({ start, end }, width));
const labels = (list: readonly { label: string }[]) => list.map(({ label }) => label);

test("days over months with their year", () => {
  const { ticks, eras } = axis(dayOf(2018, 5, 28), dayOf(2018, 6, 4));
  expect(labels(ticks)).toEqual(["28", "29", "30", "31", "1", "2", "3", "4"]);
  expect(labels(eras)).toEqual(["May 2018", "June 2018"]);
});

test("every fifth day leaves no stub at the end of a month", () => {
  const { ticks } = axis(dayOf(2018, 5, 1), dayOf(2018, 7, 31));
  expect(labels(ticks).slice(0, 8)).toEqual(["1", "6", "11", "16", "21", "26", "1", "6"]);
});

test("months over years", () => {
  const { ticks, eras } = axis(dayOf(2017, 11, 1), dayOf(2018, 9, 1));
  expect(labels(ticks)).toContain("Jan");
  expect(labels(eras)).toEqual(["2017", "2018"]);
});

test("years over decades, decades over centuries", () => {
  expect(labels(axis(dayOf(1978), dayOf(1993)).eras)).toEqual(["1970s", "1980s", "1990s"]);
  expect(labels(axis(dayOf(1790), dayOf(1910)).eras)).toContain("19th century");
});

test("the year is in one of the two lines at every zoom", () => {
  for (let days = 2; days < 1e7; days *= 1.7) {
    const start = dayOf(2018, 6, 12) - days / 2;
    const { ticks, eras } = axis(start, start + days);
    expect([...labels(ticks), ...labels(eras)].join(" ")).toMatch(/\d{3,}|BCE/);
  }
});

test("labels never come closer than they are wide", () => {
  for (let days = 2; days < 1e8; days *= 1.31) {
    const scale = new TimeScale({ start: -days / 3, end: (2 * days) / 3 }, 1000);
    const xs = axisOf(scale).ticks.map((tick) => scale.x(tick.day));
    const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    expect(Math.min(...gaps, Infinity), `${days} days`).toBeGreaterThan(20);
  }
});

test.each([
  ["English", english],
  ["German", german],
])("%s years have the room that they need, also long before the common era", (_, words) => {
  for (let years = 2; years < 1e6; years *= 1.17) {
    const scale = new TimeScale({ start: dayOf(-years), end: dayOf(years / 3) }, 1000);
    const { ticks } = axisOf(scale, words);
    ticks.slice(1).forEach((tick, i) => {
      const before = ticks[i];
      const gap = before ? scale.x(tick.day) - scale.x(before.day) : 0;
      const letters = (tick.label.length + (before?.label.length ?? 0)) / 2;
      expect(gap, `${before?.label} ${tick.label}`).toBeGreaterThan(letters * 6.3 + 4);
    });
  }
});

test("before the common era round years are round for people, and there is no year 0", () => {
  const years = yearStarts(dayOf(-400), dayOf(350), 100, false).map((day) => civilOf(day).year);
  expect(years).toEqual([-399, -299, -199, -99, 1, 100, 200, 300]);
  const text = labels(axis(dayOf(-400), dayOf(350), 600).ticks);
  expect(text).toEqual(["400 BCE", "300 BCE", "200 BCE", "100 BCE", "1", "100", "200", "300"]);
});
