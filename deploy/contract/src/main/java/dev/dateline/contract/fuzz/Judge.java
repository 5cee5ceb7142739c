package dev.dateline.contract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.contract.Contract;
import dev.dateline.contract.Document;
import dev.dateline.contract.Exchange;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What no answer may be, whatever was asked. */
final class Judge {
  /** Words of libraries, drivers and parsers. */
  private static final Pattern FOREIGN =
      Pattern.compile(
          "(?i)exception|\\bjava\\.|jakarta|javax|\\borg\\.|\\bio\\.|com\\.fasterxml|jackson"
              + "|hibernate|resteasy|vert\\.?x|netty|postgres|sqlstate|syntax error|stack ?trace"
              + "|\\bat line\\b|\\.java\\b|unexpected token|deseriali[sz]e");

  /** Refused by the HTTP server before any handler of the service sees them, with no body. */
  private static final Set<Integer> OF_HTTP = Set.of(414, 431);

  /** So is what is no URI. */
  private static final int BAD_REQUEST = 400;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Contract contract;
  private final Oracle oracle;

  Judge(Document document) {
    this.contract = new Contract(document);
    this.oracle = new Oracle(document);
  }

  /** What is wrong with an answer; empty when nothing is. */
  List<String> findings(Draft request, Exchange answer) {
    List<String> findings = new ArrayList<>();
    if (answer.body().length == 0 && isOfHttp(request, answer.status())) {
      return findings;
    }
    if (!request.method.equals("OPTIONS")) {
      findings.addAll(contract.violations(answer));
    }
    if (answer.status() >= 500) {
      findings.add("fails");
    }
    if (answer.status() >= 400) {
      findings.addAll(ofRefusal(request, answer));
    } else if (request.method.equals(request.operation.method())) {
      findings.addAll(oracle.forbidden(request).stream().map(why -> "takes " + why).toList());
    }
    return findings;
  }

  private List<String> ofRefusal(Draft request, Exchange answer) {
    if (request.method.equals("HEAD")) {
      return List.of();
    }
    if (!answer.mediaType().orElse("").equals("application/problem+json")) {
      return List.of("refuses without a problem: " + answer.text());
    }
    List<String> findings = new ArrayList<>();
    JsonNode problem = json(answer);
    if (!problem.path("type").asText().startsWith("https://dateline.dev/problems/")) {
      findings.add("a problem of no type");
    }
    if (problem.path("status").asInt() != answer.status()) {
      findings.add("a problem of another status");
    }
    if (answer.status() == 405 && !answer.headers().containsKey("allow")) {
      findings.add("does not say which methods there are");
    }
    if (answer.status() == 400 && !names(problem)) {
      findings.add("does not say what is wrong: " + problem);
    }
    if (FOREIGN.matcher(words(problem)).find()) {
      findings.add("speaks in foreign words: " + problem);
    }
    return findings;
  }

  private static boolean names(JsonNode problem) {
    JsonNode errors = problem.path("errors");
    for (JsonNode error : errors) {
      if (!error.has("parameter") && !error.has("pointer")) {
        return false;
      }
    }
    return !errors.isEmpty();
  }

  private static boolean isOfHttp(Draft request, int status) {
    return OF_HTTP.contains(status) || (status == BAD_REQUEST && !isUri(request.target()));
  }

  private static boolean isUri(String target) {
    try {
      return !new URI(target).isOpaque();
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The service's own words: without names of fields, which are the caller's. */
  private static String words(JsonNode problem) {
    StringBuilder words = new StringBuilder(problem.path("title").asText());
    JsonNode errors = problem.path("errors");
    if (errors.isEmpty()) {
      words.append('\n').append(problem.path("detail").asText());
    }
    errors.forEach(error -> words.append('\n').append(error.path("detail").asText()));
    return words.toString();
  }

  private static JsonNode json(Exchange answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (IOException e) {
      return JSON.missingNode();
    }
  }
}
