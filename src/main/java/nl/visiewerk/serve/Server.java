package nl.visiewerk.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.visiewerk.publish.TemporaryFolder;

/**
 * Builds the site, shows it on this machine alone, and builds it again whenever its files change.
 *
 * <pre>
 * Server server = Server.open(options, listener);
 * server.run(); // until another thread closes it
 * </pre>
 */
public final class Server implements AutoCloseable {
  private final ServeOptions options;
  private final Listener listener;
  private final HttpServer http;
  private final ExecutorService threads = Executors.newCachedThreadPool(Server::daemon);
  private final Events events = new Events();
  private final Watch watch;
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean closed;
  private volatile State state;

  private Server(ServeOptions options, Listener listener, HttpServer http) {
    this.options = options;
    this.listener = listener;
    this.http = http;
    this.watch = Watch.of(roots(options));
    this.state = State.nothing(options.strict());
  }

  /**
   * Takes the port. Who asks now is answered when the first build is there.
   *
   * @throws java.net.BindException when the port can't be had
   */
  public static Server open(ServeOptions options, Listener listener) throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    HttpServer http = HttpServer.create(new InetSocketAddress(here, options.port()), 0);
    return new Server(options, listener, http);
  }

  /** Where the site is shown. */
  public URI address() {
    return URI.create("http://localhost:" + http.getAddress().getPort() + "/");
  }

  /** What is shown now. */
  State state() {
    return state;
  }

  /** How many browsers are told of builds, as far as is known. */
  int listeners() {
    return events.size();
  }

  /**
   * Builds and shows the site, until closed. What is wrong with the content, or with a build, does
   * not end it.
   *
   * @throws IOException when there is no place to make sites
   */
  public void run() throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Maker maker = new Maker(options, listener, folder.path(), () -> closed);
      build(maker, List.of());
      show();
      listener.shows(address());
      while (true) {
        build(maker, watch.await());
      }
    } catch (CancellationException e) {
      // Closed, as it was meant to be.
    } finally {
      ended.countDown();
    }
  }

  private void build(Maker maker, List<String> changed) {
    listener.begins(changed);
    state = maker.next(state);
    listener.ends(state.turn());
    events.tell(state);
  }

  private synchronized void show() {
    if (closed) {
      throw new CancellationException();
    }
    Gate gate = new Gate(http.getAddress().getPort());
    http.createContext("/", new Router(() -> state, events)).getFilters().add(gate);
    http.setExecutor(threads);
    http.start();
  }

  private static List<Path> roots(ServeOptions options) {
    List<Path> roots = new ArrayList<>(List.of(options.content()));
    if (options.theme() != null) {
      roots.add(options.theme());
    }
    return roots;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work);
    thread.setDaemon(true);
    return thread;
  }

  /** Ends {@link #run}, which another thread is in or is to be in, and waits for its end. */
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      events.close();
      http.stop(0);
    }
    threads.shutdown();
    watch.close();
    try {
      ended.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
