package dev.dateline.deploy.load.timeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the command line asks for.
 *
 * @param data a data directory that is kept, and not filled anew when it holds as many events as
 *     are asked for; null for one that is thrown away
 * @param only measures whose names are found by it
 * @param sizes numbers of events, one after the other
 */
record LoadOptions(@Nullable Path data, Pattern only, List<Integer> sizes) {
  static final String USAGE = "usage: deploy/load/timeline [--data DIR] [--only REGEX] [events...]";

  static LoadOptions parse(String... arguments) {
    Path data = null;
    Pattern only = Pattern.compile("");
    List<Integer> sizes = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      boolean hasValue = i + 1 < arguments.length;
      if (arguments[i].equals("--data") && hasValue) {
        data = Path.of(arguments[++i]).toAbsolutePath();
      } else if (arguments[i].equals("--only") && hasValue) {
        only = Pattern.compile(arguments[++i]);
      } else if (arguments[i].matches("[1-9][0-9]{0,8}")) {
        sizes.add(Integer.valueOf(arguments[i]));
      } else {
        throw new IllegalArgumentException(USAGE);
      }
    }
    return new LoadOptions(data, only, sizes.isEmpty() ? List.of(10_000, 1_000_000) : sizes);
  }

  boolean asksFor(String name) {
    return only.matcher(name).find();
  }
}
