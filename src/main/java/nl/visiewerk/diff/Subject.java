package nl.visiewerk.diff;

import java.util.List;
import nl.visiewerk.model.Key;
import org.jspecify.annotations.Nullable;

/**
 * A thing as readers know it.
 *
 * @param kind the word for what kind it is, such as {@code hoofdstuk}
 * @param key in the version in which it is, the new one if in both
 * @param nummer null when it has none
 * @param path the titles of what it is part of, the largest first
 */
public record Subject(
    String kind, Key key, @Nullable String nummer, String titel, List<String> path) {}
