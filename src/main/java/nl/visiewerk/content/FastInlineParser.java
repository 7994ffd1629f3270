package nl.visiewerk.content;

import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.visiewerk.model.Words;

/** The library's parser of what stands within a block, which does the same and sooner. */
final class FastInlineParser extends CommonmarkInlineParser {
  FastInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node block) {
    super.parse(content instanceof SegmentedSequence ? inOnePiece(content.trim()) : content, block);
  }

  /**
   * A text in pieces, as one where all follow each other in the source. In pieces, the library
   * looks up in a tree where each of its characters stands; a footnote is in pieces for the space
   * in front of it.
   */
  private static BasedSequence inOnePiece(BasedSequence text) {
    return SegmentedSequence.create(text.getBuilder().append(text));
  }

  /**
   * Reads up to the next character that may mean something, which no letter does. All text passes
   * here.
   */
  @Override
  protected boolean parseString() {
    if (!(input instanceof CharSubSequence) || !(input.getBase() instanceof char[] source)) {
      return super.parseString();
    }
    int start = input.getStartOffset();
    int end = input.getEndOffset();
    int at = start + index;
    while (at < end && (Words.isSmallLetter(source[at]) || !specialCharacters.get(source[at]))) {
      at++;
    }
    int begin = index;
    index = at - start;
    if (begin == index) {
      return false;
    }
    appendText(input, begin, index);
    return true;
  }
}
