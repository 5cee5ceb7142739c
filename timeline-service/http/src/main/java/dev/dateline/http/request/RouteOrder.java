package dev.dateline.http.request;

/** Where our routes stand among those of Quarkus, which start at 0 for everything that answers. */
public final class RouteOrder {
  public static final int LOCAL_PAGES = -300;
  public static final int EXACT_ADDRESS = -250;
  public static final int LIMIT_BODY = -200;
  public static final int ACCEPT = -150;
  public static final int FORWARD = -100;

  /** Before Quarkus sends the same files as they are. */
  public static final int PACKED_FILES = -60;

  /** Before the API, which answers what it does not know with a problem. */
  public static final int VIEWS = -50;

  /** Behind everything: nobody else answered. */
  public static final int LAST = Integer.MAX_VALUE;

  private RouteOrder() {}
}
