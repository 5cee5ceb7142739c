package dev.dateline.timeline.infra;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/** A body that is passed on up to a length; what comes behind it is dropped. */
final class LimitedStream implements ReadStream<Buffer> {
  private final ReadStream<Buffer> body;
  private final Runnable exceeded;
  private long left;

  /**
   * @param limit in bytes
   * @param exceeded is run once, when the first byte behind the limit comes
   */
  LimitedStream(ReadStream<Buffer> body, long limit, Runnable exceeded) {
    this.body = body;
    this.left = limit;
    this.exceeded = exceeded;
  }

  boolean isExceeded() {
    return left < 0;
  }

  @Override
  public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
    body.handler(handler == null ? null : chunk -> pass(chunk, handler));
    return this;
  }

  private void pass(Buffer chunk, Handler<Buffer> handler) {
    if (isExceeded()) {
      return;
    }
    left -= chunk.length();
    if (isExceeded()) {
      exceeded.run();
    } else {
      handler.handle(chunk);
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
    body.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    body.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    body.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    body.fetch(amount);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
    body.endHandler(handler);
    return this;
  }
}
