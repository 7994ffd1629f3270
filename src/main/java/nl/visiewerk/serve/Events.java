package nl.visiewerk.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Browsers that want to be told of builds, by server-sent events. Their connections stay open; one
 * that was closed is noticed when something is written to it.
 */
final class Events implements AutoCloseable {
  /** Reconnects after a second, for when the server is started again. */
  private static final String RETRY = "retry: 1000\n";

  /** A line that means nothing. */
  private static final String KNOCK = ":\n\n";

  private final List<HttpExchange> open = new ArrayList<>();

  /**
   * Tells a browser the state, and what comes to be from now on.
   *
   * @param now the state; asked while nobody is told of another, so that none is missed
   */
  synchronized void add(HttpExchange exchange, Supplier<State> now) throws IOException {
    // Each page that is left leaves a connection behind: without this they would pile up until
    // the next build.
    tell(KNOCK);
    exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
    exchange.sendResponseHeaders(200, 0);
    if (send(exchange, RETRY + message(now.get()))) {
      open.add(exchange);
    }
  }

  /** Tells every browser the state. */
  synchronized void tell(State state) {
    tell(message(state));
  }

  /** How many browsers are told, as far as is known. */
  synchronized int size() {
    return open.size();
  }

  private void tell(String text) {
    open.removeIf(exchange -> !send(exchange, text));
  }

  private static String message(State state) {
    return "data: " + state.siteMark() + " " + state.turnMark() + "\n\n";
  }

  /** Whether it could be sent. */
  private static boolean send(HttpExchange exchange, String text) {
    try {
      exchange.getResponseBody().write(text.getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
      return true;
    } catch (IOException e) {
      exchange.close();
      return false;
    }
  }

  @Override
  public synchronized void close() {
    open.forEach(HttpExchange::close);
    open.clear();
  }
}
