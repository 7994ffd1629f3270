package nl.visiewerk.serve;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.visiewerk.diagnostic.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only who is on this machine and reads. A page of elsewhere can make the browser ask this
 * server by a name of its own (DNS rebinding): so the name that was asked for counts. And it could
 * load the scripts of the search index, which hold all texts: so browsers are told to keep answers
 * from other sites.
 */
final class Gate extends Filter {
  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private final Set<String> hosts;

  /**
   * @param port where the server listens
   */
  Gate(int port) {
    Stream<String> names = Stream.of("localhost", "127.0.0.1", "[::1]");
    hosts =
        names
            .flatMap(
                name -> port == 80 ? Stream.of(name, name + ":80") : Stream.of(name + ":" + port))
            .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void doFilter(HttpExchange exchange, Chain chain) throws IOException {
    Headers answer = exchange.getResponseHeaders();
    answer.set("Cache-Control", "no-store");
    answer.set("Cross-Origin-Resource-Policy", "same-origin");
    answer.set("X-Content-Type-Options", "nosniff");
    answer.set("X-Frame-Options", "SAMEORIGIN");
    if (!isOurs(exchange.getRequestHeaders().get("Host"))) {
      Router.send(exchange, Answer.text(421, Messages.text("serve.vreemde-naam")));
    } else if (!METHODS.contains(exchange.getRequestMethod())) {
      answer.set("Allow", "GET, HEAD");
      Router.send(exchange, Answer.text(405, Messages.text("serve.alleen-lezen")));
    } else {
      chain.doFilter(exchange);
    }
  }

  private boolean isOurs(@Nullable List<String> asked) {
    return asked != null
        && asked.size() == 1
        && hosts.contains(asked.get(0).toLowerCase(Locale.ROOT));
  }

  @Override
  public String description() {
    return "lets in who is on this machine";
  }
}
