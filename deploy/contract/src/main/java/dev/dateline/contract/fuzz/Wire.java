package dev.dateline.contract.fuzz;

import dev.dateline.contract.Exchange;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** HTTP/1.1 with nothing in between that would mend or refuse a request. */
final class Wire {
  private static final int PATIENCE_MILLIS = 20_000;

  private final String host;
  private final int port;

  Wire(String host, int port) {
    this.host = host;
    this.port = port;
  }

  /**
   * Sends a request on a connection of its own; of a stream of events only the head is read.
   *
   * @throws IOException also when no answer, or half of one, comes in time
   */
  Exchange send(Draft request) throws IOException {
    try (Socket socket = new Socket(host, port)) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(bytes(request));
      socket.getOutputStream().flush();
      InputStream in = new BufferedInputStream(socket.getInputStream());
      int status = Integer.parseInt(line(in).split(" ", 3)[1]);
      Map<String, List<String>> headers = new TreeMap<>();
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        int colon = line.indexOf(':');
        headers
            .computeIfAbsent(
                line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
            .add(line.substring(colon + 1).strip());
      }
      boolean hasBody =
          !request.method.equals("HEAD")
              && status != 204
              && !headers.getOrDefault("content-type", List.of()).contains("text/event-stream");
      return new Exchange(
          request.method, request.path, status, headers, hasBody ? body(in, headers) : new byte[0]);
    }
  }

  private byte[] bytes(Draft request) throws IOException {
    StringBuilder head = new StringBuilder();
    head.append(request.method).append(' ').append(request.target()).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(host).append(':').append(port).append("\r\n");
    head.append("Connection: close\r\n");
    for (Field header : request.headers) {
      head.append(header.name()).append(": ").append(header.value()).append("\r\n");
    }
    if (request.body.length > 0 || !request.method.equals("GET")) {
      head.append("Content-Length: ").append(request.body.length).append("\r\n");
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.write(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    all.write(request.body);
    return all.toByteArray();
  }

  private static byte[] body(InputStream in, Map<String, List<String>> headers) throws IOException {
    if (headers.containsKey("content-length")) {
      return in.readNBytes(Integer.parseInt(headers.get("content-length").get(0)));
    }
    if (!headers.containsKey("transfer-encoding")) {
      return in.readAllBytes();
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int size = chunk(in); size > 0; size = chunk(in)) {
      all.write(in.readNBytes(size));
      line(in);
    }
    return all.toByteArray();
  }

  private static int chunk(InputStream in) throws IOException {
    return Integer.parseInt(line(in), 16);
  }

  private static String line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        throw new EOFException("the answer ends in its middle");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }
}
