package nl.visiewerk.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import nl.visiewerk.diagnostic.Rule;

/**
 * What is at which address. What begins with {@code /_} is the server's own, which no file of a
 * site does; all else is the site, or what was found as long as there is none.
 */
final class Router implements HttpHandler {
  private static final String OWN = "/_visiewerk/";

  private final Supplier<State> state;
  private final Events events;

  /**
   * @param state what is served now
   */
  Router(Supplier<State> state, Events events) {
    this.state = state;
    this.events = events;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String path = Objects.requireNonNullElse(exchange.getRequestURI().getPath(), "");
    if (path.equals(Links.EVENTS) && exchange.getRequestMethod().equals("GET")) {
      events.add(exchange, state);
    } else {
      send(exchange, answer(path, state.get()));
    }
  }

  private static Answer answer(String path, State now) throws IOException {
    return switch (path) {
      case Links.PANEL -> Answer.html(200, Panel.of(now));
      case Links.FINDINGS -> Answer.html(200, OwnPages.findings(now));
      case Links.STYLE, Links.SCRIPT ->
          new Answer(200, MediaType.of(path), resource(path.substring(OWN.length())));
      default -> path.startsWith(Links.RULE) ? rule(path, now) : site(path, now);
    };
  }

  private static Answer rule(String path, State now) {
    return Rule.withId(path.substring(Links.RULE.length()))
        .map(rule -> Answer.html(200, OwnPages.rule(rule, now)))
        .orElseGet(() -> site(path, now));
  }

  private static Answer site(String path, State now) {
    Path folder = now.folder();
    return folder == null
        ? Answer.html(503, OwnPages.findings(now))
        : new SiteFiles(folder, Panel.of(now)).at(path);
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(Router.class.getResourceAsStream("/nl/visiewerk/serve/" + name))) {
      return in.readAllBytes();
    }
  }

  /** Sends an answer, without its body to who asked for its head. */
  static void send(HttpExchange exchange, Answer answer) throws IOException {
    try (exchange) {
      exchange.getResponseHeaders().set("Content-Type", answer.type());
      if (!answer.location().isEmpty()) {
        exchange.getResponseHeaders().set("Location", answer.location());
      }
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.getResponseHeaders().set("Content-Length", String.valueOf(answer.body().length));
        exchange.sendResponseHeaders(answer.status(), -1);
        return;
      }
      int length = answer.body().length;
      exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
      if (length > 0) {
        exchange.getResponseBody().write(answer.body());
      }
    }
  }
}
