package dev.dateline.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/** Ports nobody listens on, below those that the system hands out to outgoing connections. */
public final class FreePorts {
  private static final int FIRST = 20_000 + (int) (ProcessHandle.current().pid() % 900) * 10;
  private static final AtomicInteger NEXT = new AtomicInteger(FIRST);

  private FreePorts() {}

  /** The first of three free ports in a row. */
  public static int next() {
    int port = NEXT.getAndAdd(3);
    return isFree(port) && isFree(port + 1) && isFree(port + 2) ? port : next();
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      if (port > 65_000) {
        throw new UncheckedIOException(e);
      }
      return false;
    }
  }
}
