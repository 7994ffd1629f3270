package nl.visiewerk.start;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a region that begins; what is not known gets words that are easily seen to be no
 * name.
 *
 * @param regio its name; null when not given
 * @param gemeenten the names of its gemeenten; empty when not given
 * @param titel the title of its regiovisie; null when not given
 * @param van the first year of the regiovisie; null for that in which the newest kader begins
 * @param tot the last one; null when not given
 */
public record RepositoryOptions(
    @Nullable String regio,
    List<String> gemeenten,
    @Nullable String titel,
    @Nullable Integer van,
    @Nullable Integer tot) {}
