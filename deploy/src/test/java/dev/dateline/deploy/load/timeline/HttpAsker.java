package dev.dateline.deploy.load.timeline;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.IntFunction;

/** Asks over one HTTP/1.1 connection that is kept; as little work as a client can have. */
final class HttpAsker implements Clients.Client {
  private final Socket socket;
  private final InputStream in;
  private final String host;
  private final IntFunction<String> paths;

  /**
   * @param paths path and query for each number
   */
  HttpAsker(URI service, IntFunction<String> paths) throws IOException {
    this.socket = new Socket(service.getHost(), service.getPort());
    this.socket.setTcpNoDelay(true);
    this.in = new BufferedInputStream(socket.getInputStream(), 65_536);
    this.host = service.getHost() + ":" + service.getPort();
    this.paths = paths;
  }

  @Override
  public void ask(int number) throws IOException {
    String body = get(paths.apply(number));
    if (body.isEmpty()) {
      throw new IOException("an empty answer");
    }
  }

  /** The body of an answer. */
  String get(String path) throws IOException {
    String request = "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\n\r\n";
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    String status = line();
    int length = 0;
    boolean chunked = false;
    for (String header = line(); !header.isEmpty(); header = line()) {
      String lower = header.toLowerCase(Locale.ROOT);
      if (lower.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
      chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
    }
    byte[] bytes = chunked ? chunks() : in.readNBytes(length);
    String body = new String(bytes, StandardCharsets.UTF_8);
    if (!status.contains(" 200 ")) {
      throw new IOException(path + ": " + status + " " + body);
    }
    return body;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    int size = Integer.parseInt(line(), 16);
    while (size > 0) {
      body.write(in.readNBytes(size));
      line();
      size = Integer.parseInt(line(), 16);
    }
    line();
    return body.toByteArray();
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int character = in.read();
    while (character != '\n') {
      if (character < 0) {
        throw new EOFException();
      }
      if (character != '\r') {
        line.append((char) character);
      }
      character = in.read();
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
