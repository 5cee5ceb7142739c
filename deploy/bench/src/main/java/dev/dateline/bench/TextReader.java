package dev.dateline.bench;

/** What is measured: something that reads texts. */
interface TextReader {

  /** Reads a text published on {@link Subject#PUBLISHED}; how many things it found. */
  int read(String text);
}
