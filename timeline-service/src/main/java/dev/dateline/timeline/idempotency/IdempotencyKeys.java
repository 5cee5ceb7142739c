package dev.dateline.timeline.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.http.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Which requests were answered already, for a day. A request with the same key that is still under
 * way is waited for; one that failed is forgotten with all that it did.
 */
@ApplicationScoped
public class IdempotencyKeys {
  /** How the header is named. */
  public static final String HEADER = "Idempotency-Key";

  /** What the header is for, in the API's words. */
  public static final String DESCRIPTION =
      "A name for this request: repeated with it, it does nothing twice.";

  /** How long a key may be. */
  public static final int MAX_LENGTH = 200;

  private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

  private final AnsweredRequests answered;
  private final ObjectMapper json;

  IdempotencyKeys(AnsweredRequests answered, ObjectMapper json) {
    this.answered = answered;
    this.json = json;
  }

  /** Does what a request asks for, with its body as a stream. */
  @FunctionalInterface
  public interface Reading<T> {
    T read(InputStream body) throws IOException;
  }

  /**
   * Does what is asked for, once.
   *
   * @param key null to do it in any case
   * @param operation what is asked for, apart from the body
   * @param first does it, and is told nothing of keys
   * @param name what is to be remembered of the answer
   * @param again the answer to a repetition, from what was remembered
   * @throws ProblemException 400 when it is no key, 422 when it was used for another request
   */
  @Transactional
  public <T> T once(
      @Nullable String key,
      String operation,
      Object body,
      Supplier<T> first,
      Function<T, String> name,
      Function<String, T> again) {
    if (key == null) {
      return first.get();
    }
    requireKey(key);
    MessageDigest digest = digest(operation);
    digest.update(bytes(body));
    byte[] hash = digest.digest();
    AnsweredRequests.Answered earlier = answered.await(key);
    if (earlier != null) {
      return again.apply(earlier.to(hash));
    }
    T answer = first.get();
    answered.remember(key, hash, name.apply(answer));
    return answer;
  }

  /**
   * The same for a body that is read as a stream: what is done, is done in one transaction.
   *
   * @param first reads the body, outside of any transaction when there is no key
   * @param type of the answer, which is remembered whole
   */
  public <T> T onceStreamed(
      @Nullable String key, String operation, InputStream body, Class<T> type, Reading<T> first) {
    if (key == null) {
      return read(first, body);
    }
    requireKey(key);
    return QuarkusTransaction.requiringNew()
        .timeout((int) LONGEST_TRANSACTION.toSeconds())
        .call(() -> onceRead(key, operation, body, type, first));
  }

  private <T> T onceRead(
      String key, String operation, InputStream body, Class<T> type, Reading<T> first)
      throws IOException {
    DigestInputStream digested = new DigestInputStream(body, digest(operation));
    AnsweredRequests.Answered earlier = answered.await(key);
    if (earlier != null) {
      digested.transferTo(OutputStream.nullOutputStream());
      return json.readValue(earlier.to(digested.getMessageDigest().digest()), type);
    }
    T answer = read(first, digested);
    digested.transferTo(OutputStream.nullOutputStream());
    byte[] hash = digested.getMessageDigest().digest();
    answered.remember(key, hash, json.writeValueAsString(answer));
    return answer;
  }

  @Scheduled(every = "1h", delayed = "1m")
  @Transactional
  void forgetOld() {
    answered.forgetOld();
  }

  private static <T> T read(Reading<T> first, InputStream body) {
    try {
      return first.read(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireKey(String key) {
    if (key.isBlank() || key.length() > MAX_LENGTH) {
      throw ProblemException.parameter(HEADER, "must have 1 to " + MAX_LENGTH + " characters");
    }
  }

  private static MessageDigest digest(String operation) {
    return AnsweredRequests.digest(operation);
  }

  private byte[] bytes(Object body) {
    try {
      return json.writeValueAsBytes(body);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("it came as JSON", e);
    }
  }
}
