package nl.visiewerk.svg;

import nl.visiewerk.diagnostic.Rule;

/** What the model of a drawing has no place for. */
enum Loss {
  SCRIPT(Rule.SVG_ONVEILIG, "script"),
  EXTERNAL(Rule.SVG_ONVEILIG, "buiten"),
  ENTITIES(Rule.SVG_ONVEILIG, "doctype"),
  HTML(Rule.SVG_WEGGELATEN, "html"),
  SIMPLE_TEXT(Rule.SVG_WEGGELATEN, "eenvoudig"),
  TEXT_FLOW(Rule.SVG_WEGGELATEN, "tekstvak"),
  IMAGE(Rule.SVG_WEGGELATEN, "afbeelding"),
  GRADIENT(Rule.SVG_WEGGELATEN, "verloop"),
  PATTERN(Rule.SVG_WEGGELATEN, "patroon"),
  FILTER(Rule.SVG_WEGGELATEN, "filter"),
  MASK(Rule.SVG_WEGGELATEN, "masker"),
  CLIP(Rule.SVG_WEGGELATEN, "uitsnede"),
  ANIMATION(Rule.SVG_WEGGELATEN, "beweging"),
  LINK(Rule.SVG_WEGGELATEN, "link"),
  STYLE(Rule.SVG_WEGGELATEN, "stijl"),
  NUMBERS(Rule.SVG_WEGGELATEN, "getallen"),
  REFERENCE(Rule.SVG_WEGGELATEN, "verwijzing"),
  UNKNOWN(Rule.SVG_WEGGELATEN, "onbekend");

  private final Rule rule;
  private final String word;

  Loss(Rule rule, String word) {
    this.rule = rule;
    this.word = word;
  }

  Rule rule() {
    return rule;
  }

  /** Of the text that says what it is. */
  String key() {
    return (rule == Rule.SVG_ONVEILIG ? "regel.svg-onveilig." : "regel.svg-weggelaten.") + word;
  }

  /** Of the text that says what a writer can do about it. */
  String hint() {
    return key() + ".hint";
  }
}
