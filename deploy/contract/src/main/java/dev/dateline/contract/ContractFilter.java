package dev.dateline.contract;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fails a test whose request is answered otherwise than the document says. */
public final class ContractFilter implements Filter {
  private final Supplier<Contract> source;
  private @Nullable Contract contract;

  /**
   * @param source asked once, at the first answer: the service does not run before
   */
  public ContractFilter(Supplier<Contract> source) {
    this.source = source;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext context) {
    Response response = context.next(request, expected);
    Exchange exchange =
        new Exchange(
            request.getMethod(),
            URI.create(request.getURI()).getPath(),
            response.statusCode(),
            headers(response),
            response.asByteArray());
    List<String> violations = contract().violations(exchange);
    if (!violations.isEmpty()) {
      throw new AssertionError(exchange + ": " + violations + " in " + exchange.text());
    }
    return response;
  }

  private synchronized Contract contract() {
    Contract known = contract == null ? source.get() : contract;
    contract = known;
    return known;
  }

  private static Map<String, List<String>> headers(Response response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.headers()) {
      headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
    }
    return headers;
  }
}
