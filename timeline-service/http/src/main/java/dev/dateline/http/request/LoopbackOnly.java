package dev.dateline.http.request;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses to listen to other machines: there is no login yet. */
@Singleton
class LoopbackOnly {
  private final String host;

  LoopbackOnly(@ConfigProperty(name = "quarkus.http.host") String host) {
    this.host = host;
  }

  /** Runs before the port is opened. */
  void check(@Observes StartupEvent event) {
    if (!isLoopback(host)) {
      throw new IllegalStateException(
          "QUARKUS_HTTP_HOST is "
              + host
              + ": until there is a login, Dateline listens on loopback addresses only"
              + " (127.0.0.1, ::1, localhost)");
    }
  }

  /** Whether every address of this name is a loopback address. */
  static boolean isLoopback(String host) {
    try {
      for (InetAddress address : InetAddress.getAllByName(host)) {
        if (!address.isLoopbackAddress()) {
          return false;
        }
      }
      return true;
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
