package nl.visiewerk.cli;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.visiewerk.serve.ServeOptions;
import nl.visiewerk.serve.Server;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code serve}: shows the website in a browser while somebody writes, until Ctrl-C. */
@Command(name = "serve", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int HIGHEST_PORT = 65535;

  @Mixin private CommonOptions options = new CommonOptions();

  @Option(names = "--theme", paramLabel = "<map>", descriptionKey = "cli.optie.theme")
  private @Nullable Path theme;

  @Option(names = "--port", paramLabel = "<poort>", descriptionKey = "cli.serve.port")
  private int port = 8080;

  @Override
  public Integer call() throws Exception {
    if (theme != null && !Files.isDirectory(theme)) {
      throw options.wrongUsage("cli.geen-thema", theme);
    }
    if (port < 0 || port > HIGHEST_PORT) {
      throw options.wrongUsage("cli.serve.geen-poort", String.valueOf(port));
    }
    Server server = open(new ServeOptions(options.content(), theme, options.strict(), port));
    Thread end = new Thread(() -> end(server));
    Runtime.getRuntime().addShutdownHook(end);
    try {
      server.run();
    } finally {
      stayOut(end);
    }
    return Visiewerk.OK;
  }

  private Server open(ServeOptions asked) throws IOException {
    try {
      return Server.open(asked, new ServeConsole(options));
    } catch (BindException e) {
      throw options.wrongUsage("cli.serve.poort-bezet", String.valueOf(port));
    }
  }

  /** Ctrl-C is how it is meant to end, so that is no failure: without this the status were 130. */
  private static void end(Server server) {
    try {
      server.close();
    } finally {
      Runtime.getRuntime().halt(Visiewerk.OK);
    }
  }

  /** For when the server ends by itself. */
  private static void stayOut(Thread end) {
    try {
      Runtime.getRuntime().removeShutdownHook(end);
    } catch (IllegalStateException e) {
      // It is Ctrl-C that ended it.
    }
  }
}
