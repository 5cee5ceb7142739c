package dev.dateline.deploy.supervise;

import java.nio.file.Path;

/** A process that the supervisor starts, watches and stops. */
public interface Managed {

  /** For the person: {@code timeline-service}. */
  String name();

  /** Where it listens, for the person. */
  String address();

  Path log();

  /** Starts it, or finds it running; does not wait until it is ready. */
  ProcessHandle start();

  /** Whether it does its work now; asked again and again while it starts. */
  boolean ready();

  /** Stops it gently, if need be firmly; returns when it is gone. */
  void stop();
}
