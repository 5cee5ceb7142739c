package dev.dateline.deploy.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The note that the sample articles are on their way into a database. A launcher that is killed
 * meanwhile leaves it behind, and the next one brings the rest.
 *
 * @param file there only while samples are on their way
 * @param database names the database; a note for another one says nothing
 */
public record UnfinishedSamples(Path file, String database) {

  boolean isNoted() throws IOException {
    return Files.exists(file) && Files.readString(file).equals(database);
  }

  void note() throws IOException {
    Files.writeString(file, database);
  }

  void forget() throws IOException {
    Files.deleteIfExists(file);
  }
}
