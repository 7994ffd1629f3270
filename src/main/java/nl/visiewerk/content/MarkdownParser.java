package nl.visiewerk.content;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The library, set up for our Markdown: CommonMark with footnotes, tables and links between double
 * brackets. What the library makes anew for each text though it keeps nothing of one, patterns
 * above all, is made once here; and what begins a block is tried only at lines that can begin it.
 */
final class MarkdownParser {
  private static final Parser PARSER =
      Parser.builder(
              new MutableDataSet()
                  .set(Parser.EXTENSIONS, List.of(WikiLinkExtension.create()))
                  .set(WikiLinkExtension.LINK_FIRST_SYNTAX, true)
                  .set(WikiLinkExtension.ALLOW_PIPE_ESCAPE, true)
                  .set(TablesExtension.COLUMN_SPANS, false)
                  .set(Parser.HEADING_PARSER, false) // ours takes its place
                  .set(Parser.FENCED_CODE_BLOCK_PARSER, false))
          .customBlockParserFactory(new Headings())
          .customBlockParserFactory(new FencedCode())
          .customBlockParserFactory(new Footnotes())
          .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
          .paragraphPreProcessorFactory(new Tables())
          // The library adds this one itself only beside its own parser of inlines.
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .customInlineParserFactory(FastInlineParser::new)
          .build();

  private MarkdownParser() {}

  static Document parse(String text) {
    return PARSER.parse(CharSubSequence.of(text));
  }

  // Subclasses, as the library puts the factories in order by their classes.

  private static final class Headings extends HeadingParser.Factory {
    private final Once<BlockParserFactory> starts = new Once<>();

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return starts.get(() -> new Starts("#=-", super.apply(options)));
    }
  }

  private static final class FencedCode extends FencedCodeBlockParser.Factory {
    private final Once<BlockParserFactory> starts = new Once<>();

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return starts.get(() -> new Starts("`~", super.apply(options)));
    }
  }

  private static final class Footnotes extends FootnoteBlockParser.Factory {
    private final Once<BlockParserFactory> starts = new Once<>();

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return starts.get(() -> new Starts("[", super.apply(options)));
    }
  }

  private static final class Tables implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory library = TableParagraphPreProcessor.Factory();
    private final Once<ParagraphPreProcessor> finder = new Once<>();

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return finder.get(() -> new TableFinder(library.apply(state)));
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return library.getAfterDependents();
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return library.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return library.affectsGlobalScope();
    }
  }

  /** Something without state that all texts share. */
  private static final class Once<T> {
    private final AtomicReference<T> made = new AtomicReference<>();

    T get(Supplier<T> make) {
      T known = made.get();
      if (known == null) {
        known = make.get();
        made.set(known); // which of several threads comes last is all the same
      }
      return known;
    }
  }

  /** The library asks each character of a paragraph whether it is a bar, by way of interfaces. */
  private record TableFinder(ParagraphPreProcessor library) implements ParagraphPreProcessor {
    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
      return Chars.contains(block.getLineChars(0), '|') ? library.preProcessBlock(block, state) : 0;
    }
  }

  /** Where the library looks for a block only when one of these characters begins the line. */
  private record Starts(String characters, BlockParserFactory library)
      implements BlockParserFactory {
    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int first = state.getNextNonSpaceIndex();
      return first < line.length() && characters.indexOf(line.charAt(first)) >= 0
          ? library.tryStart(state, matched)
          : BlockStart.none();
    }
  }
}
