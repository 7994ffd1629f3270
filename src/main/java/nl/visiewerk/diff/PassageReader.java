package nl.visiewerk.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.visiewerk.diagnostic.Messages;
import nl.visiewerk.model.Block;
import nl.visiewerk.model.Grafiek;
import nl.visiewerk.model.Inline;
import nl.visiewerk.model.Paragraaf;
import nl.visiewerk.model.Prose;
import nl.visiewerk.model.Selection;
import nl.visiewerk.model.Telwoord;
import nl.visiewerk.model.Thing;
import nl.visiewerk.model.Voetnoot;

/**
 * Takes a text apart in passages. What a block places is not entered, for it is compared where it
 * is itself; that it is placed here is a passage.
 */
final class PassageReader {
  private static final String BETWEEN_CELLS = " | ";

  private final Names names;
  private final List<Passage> passages = new ArrayList<>();
  private final Tokens tokens = new Tokens();

  private PassageReader(Names names) {
    this.names = names;
  }

  /** The text of a thing itself, its notes last; without sections that are things themselves. */
  static List<Passage> of(Thing thing, Names names) {
    PassageReader reader = new PassageReader(names);
    if (thing instanceof Paragraaf paragraaf) {
      reader.blocks(paragraaf.blokken());
    } else {
      Prose prose = thing.prose();
      reader.blocks(prose.blokken());
      if (!Node.hasSections(thing)) {
        prose.paragrafen().forEach(reader::section);
      }
      prose.voetnoten().forEach(reader::note);
    }
    return reader.passages;
  }

  private void section(Paragraaf paragraaf) {
    tokens.text(paragraaf.titel());
    end();
    blocks(paragraaf.blokken());
    paragraaf.paragrafen().forEach(this::section);
  }

  private void note(Voetnoot noot) {
    tokens.text(Messages.text("diff.noot") + " ");
    blocks(noot.blokken());
    end();
  }

  private void end() {
    List<Token> taken = tokens.take();
    if (!taken.isEmpty()) {
      passages.add(new Passage(taken));
    }
  }

  private void blocks(List<Block> blocks) {
    blocks.forEach(this::block);
  }

  private void block(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      inlines(paragraph.inlines());
    } else if (block instanceof Block.ItemList list) {
      list.items().forEach(this::blocks);
    } else if (block instanceof Block.Quote quote) {
      blocks(quote.blocks());
    } else if (block instanceof Block.Table table) {
      row(table.columns().stream().map(Block.Column::header).toList());
      table.rows().forEach(this::row);
    } else if (block instanceof Block.CodeBlock code) {
      tokens.text(code.text());
    } else if (block instanceof Block.Figure figure) {
      tokens.whole(names.of(figure));
    } else if (block instanceof Block.Listing listing) {
      tokens.whole(placed(listing));
    } else if (block instanceof Block.Insertion insertion) {
      tokens.whole(placed("diff.invoegen", names.of(insertion.bouwsteen()), ""));
    } else if (block instanceof Block.Figures figures) {
      Grafiek grafiek = figures.grafiek();
      Term tabel = names.of(figures.tabel());
      tokens.whole(
          grafiek == null
              ? placed("diff.tabel", tabel, "")
              : placed("diff.grafiek", tabel, choices(grafiek)));
    }
    end();
  }

  private void row(List<List<Inline>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (i > 0) {
        tokens.text(BETWEEN_CELLS);
      }
      inlines(cells.get(i));
    }
    end();
  }

  private static Term placed(String key, Term what, String how) {
    return new Term(key + what.identity() + how, Messages.text(key, what.text() + how));
  }

  private Term placed(Block.Listing listing) {
    Selection selection = listing.selection();
    Term what = Term.of(Messages.text("soort." + selection.soort().enkelvoud() + ".meervoud"));
    List<Term> conditions = selection.conditions().stream().map(this::condition).toList();
    String form = ", " + listing.form().woord();
    return new Term(
        joined(what.identity(), conditions.stream().map(Term::identity).toList()) + form,
        Messages.text(
            "diff.lijst",
            joined(what.text(), conditions.stream().map(Term::text).toList()) + form));
  }

  private static String joined(String first, List<String> others) {
    return others.stream().map(other -> ", " + other).collect(Collectors.joining("", first, ""));
  }

  private Term condition(Selection.Condition condition) {
    Selection.Criterion criterion = condition.criterion();
    boolean isWord =
        criterion == Selection.Criterion.SOORT || criterion == Selection.Criterion.STAND;
    Term value = isWord ? Term.of(condition.value().target()) : names.of(condition.value());
    return new Term(criterion + value.identity(), criterion.woord() + " " + value.text());
  }

  private static String choices(Grafiek grafiek) {
    List<String> choices = new ArrayList<>();
    if (grafiek.soort() != null) {
      choices.add(grafiek.soort().woord());
    }
    grafiek.rijen().forEach(keuze -> choices.add(keuze.tekst()));
    grafiek.jaren().forEach(keuze -> choices.add(keuze.tekst()));
    if (grafiek.titel() != null) {
      choices.add(grafiek.titel());
    }
    return joined("", choices);
  }

  private void inlines(List<Inline> inlines) {
    inlines.forEach(this::inline);
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      tokens.text(text.text());
    } else if (inline instanceof Inline.Code code) {
      tokens.text(code.text());
    } else if (inline instanceof Inline.Styled styled) {
      inlines(styled.inlines());
    } else if (inline instanceof Inline.Link link) {
      inlines(link.inlines());
      tokens.aside(Term.of("(" + link.url() + ")"));
    } else if (inline instanceof Inline.Reference reference) {
      reference(reference);
    } else if (inline instanceof Inline.FootnoteCall) {
      tokens.aside(Term.of(Messages.text("diff.nootteken")));
    } else if (inline instanceof Inline.Count count) {
      int number = count.selection().from(names.content()).size();
      tokens.text(count.capital() ? Telwoord.metHoofdletter(number) : Telwoord.van(number));
    } else if (inline instanceof Inline.LineBreak) {
      tokens.text(" ");
    }
  }

  private void reference(Inline.Reference reference) {
    Term named = names.of(reference.ref());
    String shown = reference.text();
    if (shown == null) {
      tokens.whole(named);
    } else {
      tokens.text(shown);
      tokens.aside(new Term(named.identity(), "(\u2192 " + named.text() + ")"));
    }
  }
}
