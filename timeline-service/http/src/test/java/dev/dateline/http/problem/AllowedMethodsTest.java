package dev.dateline.http.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllowedMethodsTest {
  private final AllowedMethods allowed = new AllowedMethods(List.of(Things.class, String.class));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # path            | methods
          /api/things       | GET HEAD POST
          /api/things/7     | DELETE
          /api/things/7/end | POST
          /api/things/bulk  | POST
          /api/things/7/8   |
          /api/nothing      |
          """)
  void areThoseOfThePath(String path, @Nullable String methods) {
    assertThat(String.join(" ", allowed.at(path))).isEqualTo(methods == null ? "" : methods);
  }

  @Path("/api/things")
  interface Things {
    @GET
    String list();

    @POST
    void add();

    @DELETE
    @Path("/{id}")
    void remove();

    @POST
    @Path("{id}/end")
    void end();

    @POST
    @Path("bulk")
    void many();
  }
}
