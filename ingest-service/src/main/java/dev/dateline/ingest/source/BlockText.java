package dev.dateline.ingest.source;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * An element as plain text: blocks are separated by a blank line, so that a heading never runs into
 * the sentence below it; list items and {@code <br>} by a line break; white space is collapsed
 * except in {@code <pre>}.
 */
final class BlockText implements NodeVisitor {

  private static final Set<String> LINES = Set.of("li", "tr", "dt", "dd");
  private static final int NO_BREAK_SPACE = 0xA0;

  private final StringBuilder text = new StringBuilder();
  private int breaks;
  private boolean space;

  private BlockText() {}

  static String of(Element root) {
    BlockText writer = new BlockText();
    root.traverse(writer);
    return writer.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      write(words.getWholeText(), isPreformatted(words));
    } else if (node instanceof Element element) {
      separate(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && !element.normalName().equals("br")) {
      separate(element);
    }
  }

  private void separate(Element element) {
    if (element.normalName().equals("br")) {
      breaks = Math.min(breaks + 1, 2);
    } else if (LINES.contains(element.normalName())) {
      breaks = Math.max(breaks, 1);
    } else if (element.isBlock()) {
      breaks = 2;
    } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
      space = true;
    }
  }

  private void write(String words, boolean preformatted) {
    words.codePoints().filter(c -> !Characters.isForeign(c)).forEach(c -> write(c, preformatted));
  }

  private void write(int c, boolean preformatted) {
    if (preformatted && c == '\n') {
      breaks = Math.min(breaks + 1, 2);
    } else if (Character.isWhitespace(c) || c == NO_BREAK_SPACE) {
      space = true;
    } else {
      settle();
      text.appendCodePoint(c);
    }
  }

  private void settle() {
    if (text.length() > 0) {
      if (breaks > 0) {
        text.append("\n".repeat(breaks));
      } else if (space) {
        text.append(' ');
      }
    }
    breaks = 0;
    space = false;
  }

  private static boolean isPreformatted(TextNode words) {
    return words.parent() != null && words.parent().closest("pre") != null;
  }
}
