package dev.dateline.deploy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Asks for ports before anything is started on them. */
final class Ports {
  private static final int STEP = 1000;

  private Ports() {}

  /**
   * @throws LauncherException naming port and remedy if another program has it
   */
  static void requireFree(int port, String forWhom, Options options) {
    try (ServerSocket socket = new ServerSocket()) {
      // As the services do: connections of a run just ended are no other program.
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(options.bind()), port));
    } catch (IOException e) {
      int other = options.portBase() < 30000 ? options.portBase() + STEP : 8080;
      throw new LauncherException(
          "Port %d, wanted by %s, is taken by another program. Stop that program, or choose other ports: deploy/run --port-base %d"
              .formatted(port, forWhom, other),
          e);
    }
  }
}
