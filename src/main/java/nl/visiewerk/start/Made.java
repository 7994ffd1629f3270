package nl.visiewerk.start;

import java.nio.file.Path;
import java.util.List;

/**
 * What was added.
 *
 * @param file the file that it is in
 * @param next what its writer does next, each a line in Dutch
 */
public record Made(Path file, List<String> next) {}
