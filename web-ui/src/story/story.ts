/** How the stage comes to a step: straight along, at once, or by way of the whole story. */
export const TRANSITIONS = ["glide", "cut", "overview"] as const;

export type Transition = (typeof TRANSITIONS)[number];

export interface Step {
  /** Id of the event. */
  readonly event: string;
  readonly note: string;
  readonly transition: Transition;
}

/** A chosen path of events. */
export interface Story {
  readonly title: string;
  readonly steps: readonly Step[];
}

export const NO_STORY: Story = { title: "", steps: [] };

/** An event that is in it already stays where it is. */
export function withEvents(story: Story, events: readonly string[]): Story {
  const fresh = events.filter((id) => !story.steps.some(({ event }) => event === id));
  const steps = fresh.map((event) => ({ event, note: "", transition: "glide" as const }));
  return { ...story, steps: [...story.steps, ...steps] };
}

export function without(story: Story, event: string): Story {
  return { ...story, steps: story.steps.filter((step) => step.event !== event) };
}

export function changed(story: Story, event: string, part: Partial<Step>): Story {
  const steps = story.steps.map((step) => (step.event === event ? { ...step, ...part } : step));
  return { ...story, steps };
}

/** `by` places later, or earlier when negative; never beyond the ends. */
export function moved(story: Story, event: string, by: number): Story {
  const from = story.steps.findIndex((step) => step.event === event);
  const step = story.steps[from];
  if (!step) return story;
  const others = story.steps.filter((other) => other !== step);
  const to = Math.min(others.length, Math.max(0, from + by));
  return { ...story, steps: [...others.slice(0, to), step, ...others.slice(to)] };
}
