package dev.dateline.ingest.source;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * How much each element of a tree holds, found in one walk: asking every element for its text would
 * read the innermost text once for each element around it.
 */
final class TextSizes implements NodeVisitor {

  private static final Set<String> ARTICLES = Set.of("article", "main", "h1");

  private final Map<Node, Size> sizes = new IdentityHashMap<>();

  private TextSizes() {}

  static TextSizes of(Element root) {
    TextSizes walk = new TextSizes();
    root.traverse(walk);
    return walk;
  }

  /** Chars of text other than white space. */
  int visible(Element element) {
    return size(element).visible;
  }

  /** Chars of text that are visible and in a link. */
  int linked(Element element) {
    return size(element).linked;
  }

  /** Chars of text, and nodes: the effort to read it. */
  int effort(Element element) {
    return size(element).effort;
  }

  /** Whether it is, or holds, what only the article itself has. */
  boolean holdsArticle(Element element) {
    return size(element).article;
  }

  @Override
  public void head(Node node, int depth) {
    sizes.put(node, new Size());
  }

  @Override
  public void tail(Node node, int depth) {
    Size size = size(node);
    size.effort++;
    if (node instanceof TextNode text) {
      String words = text.getWholeText();
      size.effort += words.length();
      size.visible = (int) words.chars().filter(c -> !Character.isWhitespace(c)).count();
    } else if (node.normalName().equals("a")) {
      size.linked = size.visible;
    }
    size.article |= ARTICLES.contains(node.normalName());
    Node parent = node.parentNode();
    if (depth > 0 && parent != null) {
      size(parent).add(size);
    }
  }

  private Size size(Node node) {
    return sizes.computeIfAbsent(node, unseen -> new Size());
  }

  private static final class Size {
    private int visible;
    private int linked;
    private int effort;
    private boolean article;

    private void add(Size inner) {
      visible += inner.visible;
      linked += inner.linked;
      effort += inner.effort;
      article |= inner.article;
    }
  }
}
