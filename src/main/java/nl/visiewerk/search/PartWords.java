package nl.visiewerk.search;

import java.util.List;

/**
 * The words of one part of the index.
 *
 * @param words each once, in any order
 * @param postings for each word, the passages counted from the first of the part
 * @param passages for each entry, how many passages it has
 * @param titleWords for each entry, how many words its title has, at least 1
 */
public record PartWords(
    List<String> words, List<int[]> postings, List<Integer> passages, List<Integer> titleWords) {}
