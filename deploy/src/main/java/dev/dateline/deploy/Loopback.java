package dev.dateline.deploy;

import java.util.regex.Pattern;

/** Addresses that only this machine reaches: the only ones to listen on until a login exists. */
final class Loopback {
  private static final Pattern LITERAL =
      Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|\\[::1]");

  private Loopback() {}

  /** Names are not looked up: what a resolver answers may change after the check. */
  static String require(String address) {
    if (!LITERAL.matcher(address).matches()) {
      throw new UsageException(
          "--bind "
              + address
              + " is refused: Dateline has no login yet, so that anybody who reaches the port could"
              + " change everything. Use 127.0.0.1, and a tunnel (ssh -L) from elsewhere.");
    }
    return address;
  }
}
