package dev.dateline.deploy.supervise;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The last lines of a log file, indented, for a report. */
public final class LogTail {
  private static final int LINES = 15;

  private LogTail() {}

  public static String of(Path log) {
    List<String> lines;
    try {
      // Logs may hold bytes that are not UTF-8, and a report must not fail on them.
      lines = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1).lines().toList();
    } catch (IOException e) {
      return "    (no log)";
    }
    return lines.stream()
        .skip(Math.max(0, lines.size() - LINES))
        .map(line -> "    " + line)
        .collect(Collectors.joining("\n"));
  }
}
