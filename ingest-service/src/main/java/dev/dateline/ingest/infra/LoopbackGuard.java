package dev.dateline.ingest.infra;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Without a login nobody but this machine may ask: refuses to start on any other address. */
@Singleton
public class LoopbackGuard {

  private final String host;

  public LoopbackGuard(@ConfigProperty(name = "quarkus.http.host") String host) {
    this.host = host;
  }

  /** Runs before the port is opened. */
  void onStart(@Observes StartupEvent event) {
    requireLoopback(host);
  }

  /**
   * @throws IllegalStateException if others than this machine could reach the address
   */
  static void requireLoopback(String host) {
    if (!isLoopback(host)) {
      throw new IllegalStateException(
          "QUARKUS_HTTP_HOST is "
              + host
              + ", but only a loopback address is allowed until login exists: use 127.0.0.1");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
