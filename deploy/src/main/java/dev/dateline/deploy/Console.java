package dev.dateline.deploy;

import java.io.PrintStream;

/** Lines for the person at the terminal. */
public final class Console {
  private final PrintStream out;

  public Console(PrintStream out) {
    this.out = out;
  }

  public synchronized void say(String line) {
    out.println(line);
    out.flush();
  }

  /** One step of the start: what, in a column of its own, and how it stands. */
  public void step(String what, String state) {
    say("  %-18s %s".formatted(what, state));
  }
}
