package dev.dateline.ingest.lines;

/**
 * A line of output.
 *
 * @param good whether the line of input could be read
 */
record Answer(String json, boolean good) {}
