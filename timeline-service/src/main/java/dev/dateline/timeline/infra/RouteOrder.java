package dev.dateline.timeline.infra;

/** Where our routes stand among those of Quarkus, which start at 0 for everything that answers. */
final class RouteOrder {
  static final int LOCAL_PAGES = -300;
  static final int EXACT_ADDRESS = -250;
  static final int LIMIT_BODY = -200;
  static final int FORWARD = -100;

  /** Before Quarkus sends the same files as they are. */
  static final int PACKED_FILES = -60;

  /** Before the API, which answers what it does not know with a problem. */
  static final int VIEWS = -50;

  /** Behind everything: nobody else answered. */
  static final int LAST = Integer.MAX_VALUE;

  private RouteOrder() {}
}
