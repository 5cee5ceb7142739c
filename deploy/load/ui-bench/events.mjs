// The events of a run, and how they come into a running system.
const PORTION = 20_000;
/** PostgreSQL tidies up after so many as a portion, from one to two minutes on; that is no part of a load. */
const REST_MS = 150_000;

/** The same for every run: a generator with a fixed seed. In the order of their dates. */
export function generated(n) {
  let seed = 7;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return seed / 2 ** 32;
  };
  const two = (x) => String(x).padStart(2, "0");
  return Array.from({ length: n }, (_, i) => {
    const year = 1900 + Math.floor(125 * random());
    const [month, day] = [1 + Math.floor(12 * random()), 1 + Math.floor(28 * random())];
    return { title: `Event number ${i}`, date: `${year}-${two(month)}-${two(day)}` };
  }).sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A timeline of that name that holds as many is taken to hold the events of an earlier run. */
export async function fill(dateline, timeline, events) {
  const send = async (path, type, body) => {
    const headers = { "Content-Type": type };
    const answer = await fetch(dateline + path, { method: "POST", headers, body });
    if (!answer.ok && answer.status !== 409) throw new Error(`${path}: ${await answer.text()}`);
  };
  const known = await fetch(`${dateline}/api/v1/timelines/${timeline}`);
  if (known.ok && (await known.json()).events === events.length) return;
  if (known.ok) throw new Error(`The timeline ${timeline} is half full: start with a new system.`);
  const card = JSON.stringify({ slug: timeline, title: timeline });
  await send("/api/v1/timelines", "application/json", card);
  const portions = Array.from({ length: Math.ceil(events.length / PORTION) }, (_, i) =>
    events.slice(i * PORTION, (i + 1) * PORTION),
  );
  const some = async () => {
    for (let part = portions.pop(); part; part = portions.pop()) {
      const lines = part.map((event) => JSON.stringify(event)).join("\n");
      await send(`/api/v1/events/bulk?timeline=${timeline}`, "application/x-ndjson", lines);
    }
  };
  await Promise.all([some(), some()]);
  if (events.length > PORTION) await new Promise((rested) => setTimeout(rested, REST_MS));
}
