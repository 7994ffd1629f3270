package nl.visiewerk.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server on a free port, in a thread of its own. */
public final class RunningServer implements AutoCloseable {
  /** Far more than it takes: only what never comes is to fail. */
  public static final long PATIENCE_SECONDS = 120;

  /** A build, with the files that made it necessary. */
  public record Built(List<String> changed, Turn turn) {}

  private final BlockingQueue<Built> builds = new LinkedBlockingQueue<>();
  private final BlockingQueue<URI> shown = new LinkedBlockingQueue<>();
  private final Server server;
  private final Thread thread;
  private final URI address;

  private RunningServer(ServeOptions options) throws Exception {
    server = Server.open(options, new Recorder());
    thread = new Thread(this::run);
    thread.setDaemon(true);
    thread.start();
    address = await(shown);
  }

  /** Starts to serve this content, and waits until the site, or what is wrong with it, is shown. */
  public static RunningServer of(Path content) throws Exception {
    return new RunningServer(new ServeOptions(content, null, false, 0));
  }

  /** The same with a theme, and with warnings that fail. */
  static RunningServer strict(Path content, @Nullable Path theme) throws Exception {
    return new RunningServer(new ServeOptions(content, theme, true, 0));
  }

  private void run() {
    try {
      server.run();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The address of a path, which begins with a slash. */
  public String url(String path) {
    return address.resolve(path).toString();
  }

  int port() {
    return address.getPort();
  }

  /** The next build that was not asked for before. */
  public Built nextBuild() throws InterruptedException {
    return await(builds);
  }

  private static <T> T await(BlockingQueue<T> queue) throws InterruptedException {
    T next = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (next == null) {
      throw new AssertionError("nothing came");
    }
    return next;
  }

  /** The answer to a request for a path, as a browser asks it: the line with the status first. */
  String get(String path) throws IOException {
    return request("GET " + path + " HTTP/1.1", "Host: localhost:" + port());
  }

  /** The answer to a request of these lines, without any reading of what is asked for. */
  String request(String... lines) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      send(socket, String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n");
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** What a browser is told, from now on. */
  Ear listen() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
    send(socket, "GET " + Links.EVENTS + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\n\r\n");
    return new Ear(socket);
  }

  private static void send(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  /** A connection on which events come. */
  static final class Ear implements AutoCloseable {
    private final Socket socket;
    private final BufferedReader lines;

    private Ear(Socket socket) throws IOException {
      this.socket = socket;
      socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
      lines =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The data of the next event. */
    String next() throws IOException {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("data: ")) {
          return line.substring("data: ".length());
        }
      }
      throw new AssertionError("the connection was closed");
    }

    /** Whether no event comes any more: the server closed the connection. */
    boolean isAtItsEnd() throws IOException {
      String line = lines.readLine();
      while (line != null) {
        line = lines.readLine();
      }
      return true;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }

  /** How many browsers are told of builds. */
  int listeners() {
    return server.listeners();
  }

  /** The files of the site that is shown now. */
  Path folder() {
    Path folder = server.state().folder();
    if (folder == null) {
      throw new AssertionError("there is no site");
    }
    return folder;
  }

  @Override
  public void close() {
    server.close();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private final class Recorder implements Listener {
    private List<String> changed = List.of();

    @Override
    public void begins(List<String> files) {
      changed = files;
    }

    @Override
    public void ends(Turn turn) {
      builds.add(new Built(changed, turn));
    }

    @Override
    public void shows(URI at) {
      shown.add(at);
    }

    @Override
    public String inWords(Throwable failure) {
      return "Het lukt niet: " + failure.getClass().getSimpleName();
    }
  }
}
