import { counted, number } from "./counted-en.ts";

/** The words of working on events and articles. */
export const desk = {
  acts: {
    accept: "Accept",
    dismiss: "Dismiss",
    correct: "Correct the date",
    merge: "Merge",
    splitOff: "Split",
    star: "Star",
    unstar: "Remove the star",
    tag: "Tag",
    created: (title: string) => `Added: ${title}.`,
    edited: (title: string) => `Changed: ${title}.`,
    redated: (title: string) => `Date corrected: ${title}.`,
    preferred: (title: string) => `Another date shown: ${title}.`,
    merged: (title: string) => `Merged: ${title}.`,
    split: (title: string) => `Split: ${title}.`,
    accepted: (title: string, n: number) =>
      n > 1 ? `${number.format(n)} events accepted.` : `Accepted: ${title}.`,
    dismissed: (title: string, n: number) =>
      n > 1 ? `${number.format(n)} events dismissed.` : `Dismissed: ${title}.`,
    starred: (title: string, n: number) =>
      n > 1 ? `${number.format(n)} events starred.` : `Starred: ${title}.`,
    unstarred: (title: string, n: number) =>
      n > 1 ? `Star removed from ${number.format(n)} events.` : `Star removed: ${title}.`,
    tagged: (title: string, n: number) =>
      n > 1 ? `${number.format(n)} events tagged.` : `Tags changed: ${title}.`,
    deleted: (title: string, n: number) =>
      n > 1 ? `${number.format(n)} events deleted.` : `Deleted: ${title}.`,
    articles: (n: number) => `${counted(n, "article", "articles")} added.`,
    published: (title: string) => `Publication date corrected: ${title}.`,
    commented: (title: string) => `Comment added: ${title}.`,
  },
  undo: {
    label: "Undo",
    dismiss: "Close this message",
    region: "Last change",
    nothing: "There is nothing to take back.",
    done: (said: string) => `Taken back: ${said}`,
    failed: (said: string, why: string) => `Could not be taken back: ${said} ${why}`,
    again: "Try again",
    leave: "Leave it",
  },
  review: {
    title: "Review",
    back: "Back to the timeline",
    progress: (done: number, all: number, more: boolean) =>
      `${number.format(done)} of ${number.format(all)}${more ? "+" : ""}`,
    progressLabel: "decided",
    decisions: "Decisions",
    skip: "Skip",
    failed: (title: string, why: string) => `Not decided: ${title}. ${why}`,
    previous: "Previous",
    loading: "Fetching what is to be reviewed…",
    none: "Nothing is waiting to be reviewed",
    noneText: "What is read with little certainty from a single article comes here first.",
    over: "All reviewed",
    overText: (n: number) => `${counted(n, "decision", "decisions")} made; z takes the last back.`,
    skipped: (n: number) => `Go through the ${counted(n, "skipped event", "skipped events")}`,
    undated: "No date",
    position: (at: number, all: number, title: string) =>
      `${number.format(at)} of ${number.format(all)}: ${title}`,
  },
  merge: {
    title: "Merge with another event",
    question: "Which event is the same?",
    search: "Search other events",
    none: "Nothing like it is near. Search for it.",
    stays: "The chosen event stays and takes over date claims and quotes of this one.",
    submit: "Merge",
    missing: "Choose the event that is the same.",
  },
  split: {
    title: "Split the event",
    question: "Which quotes speak of another event?",
    submit: "Split",
    some: "Choose some of the quotes, not all.",
    single: "The event rests on one sentence; there is nothing to split.",
  },
  correct: {
    title: "Correct the date",
    save: "Correct",
  },
  publication: {
    title: "When was the article published?",
    correct: "Correct",
    correctDay: "Correct the publication date",
    hint: "Dates that count from this day, such as “yesterday”, move with it.",
    back: "Take all corrections back",
    since: "It has been corrected again since.",
    submit: "Correct",
  },
  withdraw: {
    name: "Withdraw the article",
    sure: (alone: number, others: number, more: boolean) => {
      const gone = `${counted(alone, "event", "events")}${more ? " and more" : ""}`;
      const rest =
        others === 0
          ? ""
          : ` ${counted(others, "other event keeps", "other events keep")} what other articles say.`;
      return `Withdraw this article? Its text and its quotes go for good${alone === 0 ? "" : `, and with them ${gone} that no other article tells of`}.${rest}`;
    },
    done: (title: string) => `Withdrawn: ${title}.`,
  },
  marks: {
    tags: "Tags",
    addTag: "Add a tag",
    dropTag: (tag: string) => `Remove the tag ${tag}`,
    comment: "Comment",
    commentAdd: "Add comment",
    restored: "Accept again",
  },
  bulk: {
    label: "Selected events",
    count: (n: number) => `${number.format(n)} selected`,
    all: "Select all shown",
    none: "Select none",
    tag: "Tag for all of them",
    tagAdd: "Add tag",
    mergeHint: "The one with the most sources stays.",
    removeSure: (n: number) => `Delete ${counted(n, "event", "events")}`,
    failed: (n: number, why: string) =>
      `${counted(n, "event was", "events were")} left as they are: ${why}`,
    working: "Working…",
  },
  files: {
    title: "Add articles",
    choose: "Choose files",
    drop: "Drop text or HTML files here, or choose them.",
    list: "Files",
    read: (n: number) => (n === 1 ? "Read 1 article" : `Read ${number.format(n)} articles`),
    published: "Published, where a file does not say",
    leaveOut: (name: string) => `Leave out ${name}`,
    waiting: "ready",
    reading: "Opening…",
    notText: "This is neither text nor HTML. Other kinds of files cannot be read yet.",
    empty: "The file is empty.",
    tooLarge: "The file is larger than 5 MB.",
    unreadable: "The file could not be opened.",
    retry: "Try again",
    summary: (done: number, failed: number) =>
      failed === 0
        ? `${counted(done, "article", "articles")} read.`
        : `${counted(done, "article", "articles")} read, ${number.format(failed)} failed.`,
  },
  newTimeline: {
    title: "What it is about",
    address: (slug: string) => `Its address will end in ?timeline=${slug}`,
    make: "Begin",
    missing: "A timeline needs a name.",
    taken: "There is a timeline of this name already.",
  },
  wrong: {
    at: (label: string, words: string) => `${label}: ${words}`,
    fields: {
      text: "Text",
      html: "Text",
      title: "Headline",
      date: "When",
      description: "Notes",
      participants: "Who",
      places: "Where",
      url: "Address",
      publisher: "Publisher",
      author: "Author",
      published: "Published",
      tags: "Tags",
      comment: "Comment",
      event: "Event",
      evidence: "Quotes",
      from: "From",
      to: "To",
      q: "Search",
    } as Readonly<Record<string, string>>,
    date: "This is not understood as a date. Write it as 12 June 2018, spring 2014 or around 1984.",
    day: "There is no such day.",
    missing: "Something has to stand here.",
    large: "This is too long to be read in one piece.",
    future: "This lies in the future.",
    unreadable: "There is no text in this page.",
    foreign: "There are characters in it that no text has.",
    address: "A web address begins with http:// or https://.",
    long: (n: number) => `At most ${counted(n, "character", "characters")} have room here.`,
    choice: "This is not one of the choices.",
    event: "This event cannot be taken for it.",
    many: (n: number) => `At most ${number.format(n)} have room here.`,
    other: (detail: string) => `The service does not accept this: it ${detail}.`,
  },
} as const;
